import type { DraftFees } from '../../case/draft';
import { readAmount } from '../../written/number';
import { writtenMonths } from '../mistakes';
import type { MonthSoFar, SoFar } from '../so-far';

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

/** A form wants a value for each of its fields. */
export function withMonths(fees: DraftFees, months: SoFar['months']): DraftFees {
  const blank = { consumed: '', deducted: '' };
  const byMonth = Object.fromEntries((months ?? []).map(({ start }) => [start, blank]));
  return { ...fees, byMonth: { ...byMonth, ...fees.byMonth } };
}

/** The single figure as it stands in the months that have none of their own. */
export function standIn(text: string): string {
  const amount = readAmount(text);
  return amount.ok ? amount.value : '';
}
