import type { DraftFee } from '../../case/draft';
import { readAmount } from '../../written/number';
import { readMonthText, type MonthText } from './month-text';

type Part = keyof DraftFee;

export interface Bill {
  /** What was found, by the service month's first day. */
  readonly fees: Readonly<Record<string, Partial<DraftFee>>>;
  /** Lines that could not be taken, as they were written. */
  readonly leftOut: readonly string[];
}

interface Span {
  readonly start: string;
}

/**
 * Rows of a bill, as copied from a spreadsheet or a page: a month and amounts, or amounts alone, which go into the months
 * in their order from `at` on. Amounts stay as they are written. What finds no place is told, nothing is dropped.
 */
export function readBill(
  text: string,
  months: readonly Span[],
  at: { readonly month: string; readonly part: Part } | null,
): Bill {
  const rows = rowsOf(text);
  const head = headOf(rows[0]);
  const body = head ? rows.slice(1) : rows;
  const named = body.map((row) => readMonthText(row[head?.month ?? 0] ?? ''));
  return named.some((month) => month !== null)
    ? byName(body, named, head, months)
    : inOrder(body, head, months, at);
}

const line = (row: readonly string[]) => row.filter(Boolean).join(' ');

function byName(
  rows: readonly (readonly string[])[],
  named: readonly (MonthText | null)[],
  head: Head | null,
  months: readonly Span[],
): Bill {
  const fees: Record<string, Partial<DraftFee>> = {};
  const leftOut: string[] = [];
  rows.forEach((row, index) => {
    const month = named[index];
    const found = month ? serviceMonthOf(month, months) : undefined;
    const cells = row.filter((_, column) => column !== (head?.month ?? 0));
    const fee = head ? feeByHead(row, head) : feeInOrder(cells, 'consumed');
    // A month that comes twice may be two lines of one bill, or a mistake: which, only the person knows.
    if (!found || fees[found.start] || !fee) leftOut.push(line(row));
    else fees[found.start] = fee;
  });
  return { fees, leftOut };
}

function inOrder(
  rows: readonly (readonly string[])[],
  head: Head | null,
  months: readonly Span[],
  at: { readonly month: string; readonly part: Part } | null,
): Bill {
  const fees: Record<string, Partial<DraftFee>> = {};
  const leftOut: string[] = [];
  let next = at
    ? Math.max(
        months.findIndex(({ start }) => start === at.month),
        0,
      )
    : 0;
  for (const row of rows) {
    const month = months[next];
    const fee = head ? feeByHead(row, head) : feeInOrder(row, at?.part ?? 'consumed');
    if (month && fee) {
      fees[month.start] = fee;
      next++;
    } else leftOut.push(line(row));
  }
  return { fees, leftOut };
}

/** A service month by the calendar month in which it begins, or by its first day. */
function serviceMonthOf({ year, month, day }: MonthText, months: readonly Span[]): Span | undefined {
  const fits = months.filter(({ start }) => {
    const [y, m, d] = start.split('-').map(Number);
    return m === month && (year === null || y === year) && (day === null || day === 1 || d === day);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

function feeInOrder(cells: readonly string[], from: Part): Partial<DraftFee> | null {
  const [first = '', second = ''] = cells;
  if (!isAmount(first)) return null;
  if (from === 'deducted') return { deducted: first };
  return { consumed: first, ...(second !== '' && { deducted: second }) };
}

function feeByHead(row: readonly string[], { consumed, deducted }: Head): Partial<DraftFee> | null {
  const cell = (column: number | null) => (column === null ? '' : (row[column] ?? ''));
  const fee = {
    ...(cell(consumed) !== '' && { consumed: cell(consumed) }),
    ...(cell(deducted) !== '' && { deducted: cell(deducted) }),
  };
  return Object.keys(fee).length > 0 ? fee : null;
}

/** At least some figure: what is wrong with it is told at its place. */
const isAmount = (text: string) => readAmount(text).ok || /\p{Nd}/u.test(text);

/** The places of the columns that headings name. */
interface Head {
  readonly month: number;
  readonly consumed: number | null;
  readonly deducted: number | null;
}

const voucher =
  /券|抵扣|优惠|優惠|折扣|减免|減免|クーポン|充当|割引|voucher|coupon|discount|deduct|waive|credit/i;
const charge = /费|費|额|額|价|價|金|料|应付|請求|fee|amount|cost|charge|total|price|consum/i;
const period = /月|期|month|period|date|日/i;

function headOf(row: readonly string[] | undefined): Head | null {
  if (!row || row.length < 2 || row.some((cell) => /\p{Nd}/u.test(cell))) return null;
  const deducted = row.findIndex((cell) => voucher.test(cell));
  const consumed = row.findIndex(
    (cell) => charge.test(cell) && !voucher.test(cell) && !/^\s*(月|期)/.test(cell),
  );
  const month = row.findIndex(
    (cell, column) => period.test(cell) && column !== deducted && column !== consumed,
  );
  if (consumed < 0 && deducted < 0) return null;
  return {
    month: month < 0 ? 0 : month,
    consumed: consumed < 0 ? null : consumed,
    deducted: deducted < 0 ? null : deducted,
  };
}

/** Lines of cells: apart by tabs, else by semicolons or bars, else by what follows a month at the start. */
function rowsOf(text: string): string[][] {
  const separator = text.includes('\t') ? /\t/ : /[;；|]/.test(text) ? /[;；|]/ : null;
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((row) => (separator ? row.split(separator) : wordsOf(row)))
    .map((row) =>
      row.map((cell) =>
        cell
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
      ),
    )
    .filter((row) => row.some((cell) => cell !== ''));
}

/** "2026-03, 12000, 1500", "Mar 2026 12,000.00 1,500.00": the longest beginning that names a month is one cell. */
function wordsOf(row: string): string[] {
  const words = row
    .trim()
    .split(/\s*[,，:：](?!\p{Nd}{3}(?:\P{Nd}|$))\s*|\s+/u)
    .filter(Boolean);
  for (const count of [3, 2, 1]) {
    const first = words.slice(0, count).join(' ');
    if (count <= words.length && readMonthText(first)) return [first, ...words.slice(count)];
  }
  return words;
}
