import type { DraftFees } from '../../case/draft';
import { writtenMonths } from '../mistakes';
import type { MonthSoFar } from '../so-far';

/** A row of the table of fees by month. */
export interface FeeRow {
  /** The service month's first day. */
  readonly month: string;
  /** null: the term has no service month that begins on this day, though a fee was written for it. */
  readonly last: string | null;
}

export function feeRows(months: readonly MonthSoFar[], byMonth: DraftFees['byMonth']): readonly FeeRow[] {
  const known = new Set(months.map(({ start }) => start));
  const left = writtenMonths(byMonth).filter((month) => !known.has(month));
  return [
    ...months.map(({ start, end }) => ({ month: start, last: end })),
    ...left.map((month) => ({ month, last: null })),
  ];
}
