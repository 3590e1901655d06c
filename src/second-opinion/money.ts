import type { AgreementTerms } from '../domain/terms';
import type { FeesJson } from './case-json';
import {
  type Fraction,
  floor,
  fraction,
  isLess,
  lesser,
  minus,
  over,
  plus,
  readNumber,
  times,
} from './fraction';

/** Rules, section 5: from a credit to money and messages. */

export interface Money {
  /** In the currency's minor unit. */
  readonly amount: bigint;
  readonly cautiousAmount: bigint;
  readonly messages: bigint | null;
}

export function compensate(credit: Fraction, month: string, fees: FeesJson, terms: AgreementTerms): Money {
  const fee = fees.byMonth?.find((override) => override.month === month) ?? fees.default;
  const consumed = readNumber(fee.consumed);
  const paid = minus(consumed, readNumber(fee.deducted ?? '0'));
  const amount = lesser(times(credit, terms.fee.basis === 'paid' ? paid : consumed), paid);
  const unit = fraction(10n ** BigInt(minorDigits(fees.currency)));
  const rounded = halfUp(times(amount, unit));
  const isAboveCap = isLess(times(paid, unit), fraction(rounded));
  const price = terms.remedy.kind === 'messages' ? fees.messagePrice : undefined;
  return {
    amount: isAboveCap ? floor(times(paid, unit)) : rounded,
    cautiousAmount: halfUp(times(times(credit, paid), unit)),
    messages: price === undefined ? null : floor(over(amount, readNumber(price))),
  };
}

function minorDigits(currency: string): number {
  return ['JPY', 'KRW', 'VND'].includes(currency) ? 0 : 2;
}

function halfUp(value: Fraction): bigint {
  return floor(plus(value, fraction(1n, 2n)));
}

/** 10500 of a currency with two decimals is "105.00". */
export function writeMoney(minor: bigint, currency: string): string {
  if (minorDigits(currency) === 0) return String(minor);
  return `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
}
