import { compareDecimals, minorDigits, type Currency, type Fee } from '../../domain';
import { decimalText } from '../../working/sums';

/** The fees of all service months in one line. */
export interface MonthlyFee {
  /** The fee, or the lowest where they differ. */
  readonly consumed: string;
  /** null where all are the same. */
  readonly highest: string | null;
  /** What vouchers covered of it, where that is the same in each month and not nothing. */
  readonly deducted: string | null;
  /** Vouchers covered something in some months, or not the same in all. */
  readonly someDeducted: boolean;
}

export function monthlyFee(fees: readonly Fee[], currency: Currency): MonthlyFee {
  const [first] = fees;
  if (!first) throw new RangeError('a term has at least one service month');
  const text = (decimal: Fee['consumed']) => decimalText(decimal, minorDigits[currency]);
  const sorted = fees.map((fee) => fee.consumed).toSorted(compareDecimals);
  const lowest = sorted[0] ?? first.consumed;
  const highest = sorted.at(-1) ?? first.consumed;
  const sameDeducted = fees.every((fee) => compareDecimals(fee.deducted, first.deducted) === 0);
  const anyDeducted = fees.some((fee) => fee.deducted.units > 0n);
  return {
    consumed: text(lowest),
    highest: compareDecimals(lowest, highest) === 0 ? null : text(highest),
    deducted: sameDeducted && anyDeducted ? text(first.deducted) : null,
    someDeducted: anyDeducted && !sameDeducted,
  };
}
