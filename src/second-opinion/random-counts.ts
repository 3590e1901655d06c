import type { AgreementTerms } from '../domain/terms';
import type { CountJson } from './case-json';
import { dayNumbered } from './days';
import { floor, fraction, minus, readNumber, times } from './fraction';
import { clampInstant, writeInstant } from './random-instant';
import { day, type Nanos, second } from './instants';
import type { Random } from './random';

const most = BigInt(Number.MAX_SAFE_INTEGER);

/** Rows of counts around the borders of months, with failures around the borders of tiers. */
export function randomCounts(
  random: Random,
  anchors: readonly Nanos[],
  zone: string | undefined,
  terms: AgreementTerms,
): CountJson[] {
  const rows = random.pick([0, 1, 1, 2, 3, random.int(4, 12)]);
  const tier = random.pick(terms.tiers.rows).below;
  let left = most;
  return Array.from({ length: rows }, () => {
    const total = randomTotal(random, left);
    left -= total;
    const failed = randomFailed(random, total, random.chance(0.7) ? tier : '0%');
    const start = randomStart(random, random.pick(anchors), zone);
    const row: CountJson = { kind: 'count', start, total: Number(total), failed: Number(failed) };
    if (random.chance(0.2)) row.exclusion = random.pick(terms.exclusions).clause;
    return row;
  });
}

function randomTotal(random: Random, left: bigint): bigint {
  const whole = 200n * BigInt(random.int(1, 500));
  const total = random.pick([0n, 1n, 20n, 1000n, whole, whole, whole, random.big(0n, 100_000n)]);
  if (random.chance(0.1)) return random.chance(0.5) ? left : random.big(0n, left);
  return total < left ? total : left;
}

/** As many failures as the tier's bound just allows, one fewer, one more; or any number. */
function randomFailed(random: Random, total: bigint, below: string): bigint {
  if (below === '0%') return random.big(0n, total);
  const share = minus(fraction(1n), readNumber(below));
  const failed = floor(times(share, fraction(total))) + random.pick([0n, 0n, 0n, 1n, -1n]);
  return failed < 0n ? 0n : failed > total ? total : failed;
}

function randomStart(random: Random, anchor: Nanos, zone: string | undefined): string {
  const away = random.pick([0n, 0n, -1n, 1n, second, -second, day, -day, random.big(-3n * day, 3n * day)]);
  const instant = clampInstant(anchor + away);
  return random.chance(0.4) ? dayNumbered(Number(instant / day)) : writeInstant(random, instant, zone);
}
