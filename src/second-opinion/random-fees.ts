import type { AgreementTerms } from '../domain/terms';
import type { FeeJson, FeesJson } from './case-json';
import type { DaySpan } from './days';
import { isLess, readNumber } from './fraction';
import type { Random } from './random';

const currencies = ['CNY', 'CNY', 'USD', 'INR', 'JPY', 'JPY', 'KRW', 'VND'] as const;
/** Half a minor unit and its neighbours, at the credits that there are. */
const edges = ['0', '0.00', '0.05', '0.049', '0.0499999999', '0.15', '1', '0.01', '0.005', '1000.05', '9.95'];

export function randomFees(random: Random, months: readonly DaySpan[], terms: AgreementTerms): FeesJson {
  const isSms = terms.remedy.kind === 'messages';
  const fees: FeesJson = { currency: random.pick(currencies), default: randomFee(random, isSms) };
  if (random.chance(0.4)) {
    fees.byMonth = months
      .filter(() => random.chance(0.5))
      .map(({ first }) => ({ month: first, ...randomFee(random, isSms) }));
  }
  if (isSms && random.chance(0.8)) fees.messagePrice = randomPrice(random);
  return fees;
}

/** For SMS not so much that the messages would exceed what a number holds. */
function randomFee(random: Random, isSms: boolean): FeeJson {
  if (random.chance(0.15)) return nearlyAllDeducted(random);
  const consumed = randomDecimal(random, isSms ? 9 : random.pick([4, 6, 9, 18]));
  const deducted = randomDeduction(random, consumed);
  return deducted === undefined ? { consumed } : { consumed, deducted };
}

/** So little is left to pay that the cap bites, with odd decimals that round above it or not. */
function nearlyAllDeducted(random: Random): FeeJson {
  const decimals = random.int(0, 5);
  const whole = random.int(1, 9999);
  const left = random.pick([random.digits(decimals), '5'.padEnd(decimals, '0'), '005'.padEnd(decimals, '0')]);
  const deducted = random.pick([String(whole), `${whole}.0`]);
  const consumed = `${whole + random.int(0, 2)}.${left}`;
  return { consumed: consumed.endsWith('.') ? consumed.slice(0, -1) : consumed, deducted };
}

function randomDeduction(random: Random, consumed: string): string | undefined {
  const choice = random.int(0, 5);
  if (choice <= 1) return undefined;
  if (choice === 2) return consumed;
  if (choice === 3) return '0';
  const part = randomDecimal(random, consumed.split('.')[0]?.length ?? 1);
  return isLess(readNumber(consumed), readNumber(part)) ? '0.0' : part;
}

function randomDecimal(random: Random, mostWhole: number): string {
  if (random.chance(0.25)) return random.pick(edges);
  const whole = random.digits(random.int(1, mostWhole));
  const decimals = random.pick([0, 1, 2, 2, 3, 3, random.int(0, 10)]);
  const last = random.chance(0.5) ? '5' : random.digits(1);
  return decimals === 0 ? whole : `${whole}.${random.digits(decimals - 1)}${last}`;
}

function randomPrice(random: Random): string {
  return random.pick([
    '0.045',
    '0.05',
    '1',
    '3',
    '0.3333333333',
    '0.00001',
    `0.0${random.int(1, 9999)}`,
    '07.0',
  ]);
}
