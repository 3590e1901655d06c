import {
  compareDecimals,
  feeBase,
  feePaid,
  minorDigits,
  percentValue,
  type AgreementTerms,
  type Currency,
  type Decimal,
  type Fee,
  type MonthAssessment,
  type Tier,
} from '../domain';
import { decimalText, shortest } from './sums';

/** The steps from a fee to an amount, as text with all its digits. */
export interface AmountWorking {
  readonly credit: string;
  readonly base: string;
  /** credit × base, before the cap and before rounding. */
  readonly share: string;
  readonly consumed: string;
  /** null where vouchers covered nothing. */
  readonly deducted: string | null;
  /** The fee paid: no more than this. */
  readonly cap: string;
  readonly isCapped: boolean;
  readonly isRounded: boolean;
  /** credit × (consumed − deducted), unrounded; null where the cautious figure is the same. */
  readonly cautious: { readonly share: string; readonly isRounded: boolean } | null;
}

/** Shows what `assess` has decided; it decides nothing itself. */
export function amountWorking(
  terms: AgreementTerms,
  { amount, cautiousAmount }: Pick<MonthAssessment, 'amount' | 'cautiousAmount'>,
  tier: Tier,
  fee: Fee,
  currency: Currency,
): AmountWorking {
  const digits = minorDigits[currency];
  const text = (decimal: Decimal) => decimalText(shortest(decimal, digits), digits);
  const credit = percentValue(tier.credit);
  const [base, cap] = [feeBase(terms, fee), feePaid(fee)];
  const share = percentOf(credit, base);
  const cautious = text(percentOf(credit, cap));
  const isCapped = compareDecimals(share, cap) > 0;
  return {
    credit: tier.credit,
    base: text(base),
    share: text(share),
    consumed: text(fee.consumed),
    deducted: fee.deducted.units > 0n ? text(fee.deducted) : null,
    cap: text(cap),
    isCapped,
    isRounded: (isCapped ? text(cap) : text(share)) !== amount,
    cautious: cautiousAmount === amount ? null : { share: cautious, isRounded: cautious !== cautiousAmount },
  };
}

function percentOf(percent: Decimal, of: Decimal): Decimal {
  return { units: percent.units * of.units, scale: percent.scale + of.scale + 2 };
}
