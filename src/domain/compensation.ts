import type { Fee } from './case';
import { minorDigits, type Currency } from './currency';
import { atScale, compareDecimals, formatMinor, multiply, subtract, zero, type Decimal } from './decimal';
import { percentValue } from './percentage';
import type { AgreementTerms, Tier } from './terms';

/** One month's compensation, in minor units of the currency. */
export interface MonthCompensation {
  readonly amount: bigint;
  readonly cautiousAmount: bigint;
  readonly messages: bigint | null;
}

/** How an amount comes to the minor unit, and messages to whole ones: the agreements are silent (R11, R12). */
export interface Rounding {
  readonly amount: 'half-up' | 'cut-off';
  readonly messages: 'cut-off' | 'up';
}

/** Readings R11 and R12. */
export const ourRounding: Rounding = { amount: 'half-up', messages: 'cut-off' };

/**
 * min(credit × base, cap), rounded half up once at the end to the minor unit (3.1). The base is the fee consumed, or
 * where the agreement says "actually paid" (CCC 1.3) the fee less what vouchers covered; the cap is always the latter
 * (3.1(2)). The cautious figure takes vouchers out of the base in every agreement.
 */
export function compensation(
  terms: AgreementTerms,
  tier: Tier | null,
  fee: Fee,
  currency: Currency,
  messagePrice: Decimal | null,
  rounding: Rounding = ourRounding,
): MonthCompensation {
  const cap = feePaid(fee);
  const credit = tier ? percentValue(tier.credit) : zero;
  const due = smaller(share(credit, feeBase(terms, fee)), cap);
  const digits = minorDigits[currency];
  const round = (value: Decimal) =>
    rounding.amount === 'half-up' ? roundWithin(value, cap, digits) : cutOff(value, digits);
  return {
    amount: round(due),
    cautiousAmount: round(share(credit, cap)),
    messages:
      terms.remedy.kind === 'messages' && messagePrice
        ? quotient(due, messagePrice, rounding.messages)
        : null,
  };
}

/** The fee that the credit is a share of (1.3, SMS 1.6). */
export function feeBase(terms: AgreementTerms, fee: Fee): Decimal {
  return terms.fee.basis === 'paid' ? feePaid(fee) : fee.consumed;
}

/** The fee without what vouchers, coupons, discounts or waivers covered: the cap of 3.1(2). */
export function feePaid(fee: Fee): Decimal {
  return subtract(fee.consumed, fee.deducted);
}

/** Minor units as the assessment writes them: 10500 in CNY is "105.00", in JPY "10500". */
export function formatAmount(minor: bigint, currency: Currency): string {
  return formatMinor(minor, minorDigits[currency]);
}

function share(percent: Decimal, of: Decimal): Decimal {
  const product = multiply(percent, of);
  return { units: product.units, scale: product.scale + 2 };
}

function smaller(a: Decimal, b: Decimal): Decimal {
  return compareDecimals(a, b) <= 0 ? a : b;
}

/** Half up; where that exceeds the cap, the cap cut off at the minor unit. */
function roundWithin(value: Decimal, cap: Decimal, digits: number): bigint {
  const scale = Math.max(value.scale, digits);
  const minor = 10n ** BigInt(scale - digits);
  const rounded = (atScale(value, scale) * 2n + minor) / (minor * 2n);
  return compareDecimals({ units: rounded, scale: digits }, cap) <= 0 ? rounded : cutOff(cap, digits);
}

function cutOff(value: Decimal, digits: number): bigint {
  const scale = Math.max(value.scale, digits);
  return atScale(value, scale) / 10n ** BigInt(scale - digits);
}

/** Whole messages that an amount buys (Reading of SMS 3.1(1)). */
function quotient(amount: Decimal, price: Decimal, rounding: Rounding['messages']): bigint {
  const scale = Math.max(amount.scale, price.scale);
  const [whole, each] = [atScale(amount, scale), atScale(price, scale)];
  return (rounding === 'cut-off' ? whole : whole + each - 1n) / each;
}
