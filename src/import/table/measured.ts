import { isHundred, percentOf, wholePart } from './rate-column';
import { refused, type RowOutcome } from './row-outcome';
import type { TableCells } from './table-cells';

/** What was measured in a row: counts, a rate, that there was nothing to measure, or no word of it. */
export type Measured =
  | { readonly kind: 'counts'; readonly requests: number; readonly successes: number }
  /** `requests`: what the rate is of, where it is too rounded to tell the successes among them. */
  | { readonly kind: 'rate'; readonly rate: string; readonly requests?: number }
  | { readonly kind: 'no-requests' }
  | { readonly kind: 'nothing' };

/** Reads requests and successes, from whichever two of three a row gives, or a success rate. */
export class MeasuredCells {
  private readonly ratesGiveWholes: boolean;

  constructor(
    private readonly cells: TableCells,
    rows: readonly number[],
  ) {
    this.ratesGiveWholes = rows.every((row) => {
      const [all, rate] = [cells.all?.at(row), cells.rate?.at(row)];
      return all?.ok !== true || rate?.ok !== true || wholePart(rate.value, all.value) !== null;
    });
  }

  read(row: number): Measured | { readonly kind: 'wrong'; readonly outcome: RowOutcome } {
    const { all, successes, failed, rate } = this.cells;
    const columns = [all, successes, failed];
    const counts = columns.map((column) => column?.at(row));
    for (const [index, count] of counts.entries())
      if (count && !count.ok && count.code !== 'blank')
        return { kind: 'wrong', outcome: refused(count.code, columns[index]?.column.index ?? null) };
    const [a, s, f] = counts.map((count) => (count?.ok === true ? count.value : null));
    if (isCount(a) && isCount(s) && isCount(f) && s + f > a)
      return {
        kind: 'wrong',
        outcome: refused('successes-exceed-requests', successes?.column.index ?? null),
      };
    if (isCount(a) && (isCount(s) || isCount(f))) return this.counts(a, isCount(s) ? s : a - (f ?? 0));
    if (isCount(s) && isCount(f)) return this.counts(s + f, s);
    const share = rate?.at(row);
    if (rate && share && !share.ok && share.code !== 'blank')
      return { kind: 'wrong', outcome: refused(share.code, rate.column.index) };
    if (share?.ok === true)
      return isCount(a) ? this.rateOf(a, share.value) : { kind: 'rate', rate: share.value };
    if (a === 0) return { kind: 'no-requests' };
    const missing = [successes, failed, rate, all].find((column) => column !== undefined);
    return isCount(a) || isCount(s) || isCount(f)
      ? { kind: 'wrong', outcome: refused('no-number', missing?.column.index ?? null) }
      : { kind: 'nothing' };
  }

  private counts(requests: number, successes: number): ReturnType<MeasuredCells['read']> {
    const column = (this.cells.successes ?? this.cells.failed)?.column.index ?? null;
    return successes < 0 || successes > requests
      ? { kind: 'wrong', outcome: refused('successes-exceed-requests', column) }
      : { kind: 'counts', requests, successes };
  }

  /**
   * Requests with a rate: counts where every row of the table gives whole successes, else the rates, which are rounded
   * then in all rows, those that come out whole by chance too.
   */
  private rateOf(requests: number, rate: string): Measured {
    const successes = this.ratesGiveWholes ? wholePart(rate, requests) : null;
    if (successes !== null) return { kind: 'counts', requests, successes };
    return requests === 0 ? { kind: 'no-requests' } : { kind: 'rate', rate, requests };
  }
}

/** The success rate in percent, or null where nothing was asked for, or nothing is known of it. */
export function rateOf(measured: Measured): string | null {
  if (measured.kind === 'rate') return measured.rate;
  return measured.kind === 'counts' && measured.requests > 0
    ? percentOf(measured.successes, measured.requests)
    : null;
}

/** Not one attempt failed, or there was none. */
export function nothingFailed(measured: Measured): boolean {
  if (measured.kind === 'counts') return measured.successes === measured.requests;
  return measured.kind === 'no-requests' || (measured.kind === 'rate' && isHundred(measured.rate));
}

function isCount(count: number | null | undefined): count is number {
  return typeof count === 'number';
}
