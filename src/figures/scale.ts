import { percentValue, type AgreementTerms, type Decimal, type Percentage } from '../domain';

/**
 * The soundings scale: how deep a month hangs below the 100 % line for the share of it that was lost. Each tier has a
 * band of equal height, linear within; the last tier is open and goes logarithmically down to 0 %. A depth is the
 * number of bands above it and the fraction of its own: the only floats of this room, and they only choose pixels.
 */
export interface SoundingsScale {
  /** What is lost is counted in these: so many make 100 %. */
  readonly whole: bigint;
  /** From the 100 % line down: the commitment met, then the tiers, the mildest first. */
  readonly bands: readonly Band[];
  /** The agreement's own spelling of its bounds, by the availability in the same units. */
  readonly written: ReadonlyMap<bigint, Percentage>;
  /** Depth of the commitment. */
  readonly commitment: number;
}

export interface Band {
  /** 0 where nothing is due. */
  readonly tier: number;
  readonly credit: Percentage | null;
  /** The loss at which it begins and ends. A month at the very beginning still belongs to the band above. */
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Beyond the digits of the bounds, for the ticks between them. */
const moreDigits = 2;

export function soundingsScale(terms: Pick<AgreementTerms, 'commitment' | 'tiers'>): SoundingsScale {
  const { rows } = terms.tiers;
  const committed = percentValue(terms.commitment.availability);
  const bounds = rows.map(({ below }) => percentValue(below));
  const digits = Math.max(...[committed, ...bounds].map(({ scale }) => scale)) + moreDigits;
  const whole = 100n * 10n ** BigInt(digits);
  const lostAt = ({ units, scale }: Decimal) => whole - units * 10n ** BigInt(digits - scale);
  const tops = [0n, ...bounds.map(lostAt)];
  const bands = tops.map((top, tier) => ({
    tier,
    credit: rows[tier - 1]?.credit ?? null,
    top,
    bottom: tops[tier + 1] ?? whole,
  }));
  const written = new Map(
    [...rows.map(({ below }) => below), terms.commitment.availability].map((text) => [
      whole - lostAt(percentValue(text)),
      text,
    ]),
  );
  return { whole, bands, written, commitment: depthIn(whole, bands, lostAt(committed), whole) };
}

/** Depth of a month that lost `bad` of `total` > 0 units. Deeper if and only if more was lost. */
export function depthOf({ whole, bands }: SoundingsScale, bad: number, total: number): number {
  return depthIn(whole, bands, BigInt(bad), BigInt(total));
}

/** Depth of a loss given in the scale's own units. */
export function depthAt({ whole, bands }: SoundingsScale, lost: bigint): number {
  return depthIn(whole, bands, lost, whole);
}

function depthIn(whole: bigint, bands: readonly Band[], bad: bigint, total: bigint): number {
  const lost = bad * whole;
  if (lost <= 0n) return 0;
  const index = bands.findLastIndex(({ top }) => lost > top * total);
  const band = bands[index];
  if (!band) return 0;
  const isOpen = index > 0 && index === bands.length - 1;
  return index + (isOpen ? logarithmic(band, lost, total) : linear(band, lost, total));
}

/** Small enough that a depth of a few bands still holds it exactly. */
const steps = 2n ** 46n;

/** Rounded up, so that the first unit beyond a bound already lies beneath its line. */
function linear({ top, bottom }: Band, lost: bigint, total: bigint): number {
  const beyond = (lost - top * total) * steps;
  const height = (bottom - top) * total;
  return Number((beyond + height - 1n) / height) / Number(steps);
}

function logarithmic({ top, bottom }: Band, lost: bigint, total: bigint): number {
  if (lost >= bottom * total) return 1;
  const fraction = Math.log(Number(lost) / Number(top * total)) / Math.log(Number(bottom) / Number(top));
  return Math.min(1, Math.max(1 / Number(steps), fraction));
}
