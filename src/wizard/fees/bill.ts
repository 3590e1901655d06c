import type { DraftFee } from '../../case/draft';
import { isOtherCurrency } from '../../written/currency';
import type { BillRole } from './bill-columns';
import { addFees, feeOf, type NoFee } from './bill-fee';
import type { BillTable } from './bill-table';
import { amountUnits } from './bill-unit';
import { isTotal, namesCurrency } from './bill-words';
import { readMonthText, type MonthText } from './month-text';

export interface Bill {
  /** What was found, by the service month's first day. */
  readonly fees: Readonly<Record<string, Partial<DraftFee>>>;
  readonly leftOut: readonly LeftOut[];
}

/** A line that could not be taken, as it was written. */
export interface LeftOut {
  readonly line: string;
  readonly why: WhyLeftOut;
}

type WhyLeftOut =
  | NoFee
  | 'title'
  | 'total'
  | 'uneven'
  | 'no-month'
  | 'not-in-term'
  | 'which-month'
  | 'repeated'
  | 'too-many';

interface Span {
  readonly start: string;
}

interface Choices {
  readonly roles: readonly BillRole[];
  readonly currency: string;
  /** Lines that name the same month are parts of its fee. */
  readonly addUp: boolean;
  /** Where amounts without a month begin. */
  readonly from: string | null;
}

/**
 * Rows of a bill, as copied from a spreadsheet or a page: a month and amounts, or amounts alone, which go into the months
 * in their order. Amounts stay as they are written. What finds no place is told, nothing is dropped.
 */
export function readBill(table: BillTable, months: readonly Span[], choices: Choices): Bill {
  const fees: Record<string, Partial<DraftFee>> = {};
  const leftOut: LeftOut[] = table.titles.map((row) => ({ line: lineOf(row), why: 'title' }));
  const units = amountUnits(table);
  const monthColumn = choices.roles.indexOf('month');
  let next = Math.max(
    months.findIndex(({ start }) => start === choices.from),
    0,
  );
  for (const row of table.rows) {
    const place = monthColumn < 0 ? (months[next] ?? 'too-many') : placeOf(row[monthColumn] ?? '', months);
    const why = take(row, place);
    if (why) leftOut.push({ line: lineOf(row), why });
    else next++;
  }
  return { fees, leftOut };

  function take(row: readonly string[], place: Span | WhyLeftOut): WhyLeftOut | null {
    if (isTotal(row)) return 'total';
    if (typeof place === 'string') return place;
    if (table.heading && row.findLastIndex(Boolean) >= table.heading.length) return 'uneven';
    if (isInOtherCurrency(row, table.heading ?? [], choices)) return 'other-currency';
    const before = fees[place.start];
    const fee = feeOf(row, choices.roles, choices.currency, units);
    if (!fee.ok) return fee.code;
    // A month that comes twice may be two lines of one bill, or a mistake: which, only the person knows.
    if (before && !choices.addUp) return 'repeated';
    fees[place.start] = before ? addFees(before, fee.value) : fee.value;
    return null;
  }
}

const lineOf = (row: readonly string[]) => row.filter(Boolean).join(' ');

/** By the headings of its amounts, or by a column that tells the currency. */
function isInOtherCurrency(
  row: readonly string[],
  heading: readonly string[],
  { roles, currency }: Choices,
): boolean {
  return heading.some((name, at) => {
    if (namesCurrency(name)) return isOtherCurrency(row[at] ?? '', currency);
    return ['fee', 'covered', 'paid'].includes(roles[at] ?? '') && isOtherCurrency(name, currency);
  });
}

function placeOf(cell: string, months: readonly Span[]): Span | WhyLeftOut {
  const named = readMonthText(cell);
  if (!named) return 'no-month';
  const [found, ...others] = serviceMonths(named, months);
  return others.length > 0 ? 'which-month' : (found ?? 'not-in-term');
}

/** The service months that begin in the calendar month or, where a whole date stands, on that day. */
function serviceMonths({ year, month, day }: MonthText, months: readonly Span[]): readonly Span[] {
  return months.filter(({ start }) => {
    const [y, m, d] = start.split('-').map(Number);
    return m === month && (year === null || y === year) && (day === null || day === 1 || d === day);
  });
}
