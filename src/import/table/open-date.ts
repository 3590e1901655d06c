import { dayOf, formatDay, lastDayOfMonth } from '../../domain';
import type { DateOrder } from '../questions';

/**
 * A date that only its column can settle: day and month either way (03/04/2026), a year of two digits (26/3/20,
 * 3/20/26), or none at all (3月20日). `rest` is what stands after it, the time.
 */
export interface OpenDate {
  /** Whether its numbers stand in an order that the other dates of the table share; with 月 or a name they need none. */
  readonly sharesOrder: boolean;
  /** The orders in which it exists. */
  readonly orders: readonly DateOrder[];
  readonly numbers: readonly [number, number, number | null];
  readonly yearIsWritten: boolean;
  readonly rest: string;
}

const threeNumbers = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2}|\d{4})(?![\d.])/;
const monthAndDay = /^(\d{1,2}) ?(?:([-/.])|月) ?(\d{1,2})(?: ?[日号號])?(?![-/.\d:])/;
/** 20-Mar-26, as Excel shows a date by itself: day, month, and a year of two digits. */
const shortYear =
  /^(\d{1,2})([-/ ])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\2(\d{2})(?![\d:])/i;
const monthName =
  /^(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})|(\d{1,2})[- ](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?),?(?= \d{1,2}:)/i;
const timeFollows = /^ ?[T,]? ?(?:\([^)]{1,4}\) ?)?(?:\D{0,4} ?\d{1,2} ?[:时時点點])/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The open date at the head of a normalised text, or null. */
export function readOpenDate(text: string): OpenDate | null {
  return takeThreeNumbers(text) ?? takeMonthAndDay(text) ?? takeShortYear(text) ?? takeMonthName(text);
}

function takeThreeNumbers(text: string): OpenDate | null {
  const match = threeNumbers.exec(text);
  if (!match) return null;
  const [whole, a = '', , b = '', c = ''] = match;
  const orders: DateOrder[] = [];
  // A year has two digits or four; one alone is a day or a month.
  if (c.length > 1) orders.push('day-first', 'month-first');
  if (c.length < 4 && a.length === 2) orders.push('year-first');
  return open([Number(a), Number(b), Number(c)], orders, text.slice(whole.length), true);
}

/** 3月20日, 3/20 10:00; not 3.20 alone, which is a number. */
function takeMonthAndDay(text: string): OpenDate | null {
  const match = monthAndDay.exec(text);
  if (!match) return null;
  const [whole, a = '', mark, b = ''] = match;
  const rest = text.slice(whole.length);
  if (mark !== undefined && !timeFollows.test(rest) && (mark !== '/' || rest !== '')) return null;
  const orders: DateOrder[] = mark === '/' || mark === '.' ? ['month-first', 'day-first'] : ['month-first'];
  return open([Number(a), Number(b), null], orders, rest, orders.length > 1);
}

function takeShortYear(text: string): OpenDate | null {
  const match = shortYear.exec(text);
  if (!match) return null;
  const [whole, day, , name = '', year] = match;
  const month = months.indexOf(name.toLowerCase()) + 1;
  return open([Number(day), month, Number(year)], ['day-first'], text.slice(whole.length), false);
}

function takeMonthName(text: string): OpenDate | null {
  const match = monthName.exec(text);
  if (!match) return null;
  const [whole, name, day, dayBefore, nameAfter] = match;
  const month = months.indexOf((name ?? nameAfter ?? '').toLowerCase()) + 1;
  return open([month, Number(day ?? dayBefore), null], ['month-first'], text.slice(whole.length), false);
}

function open(
  numbers: OpenDate['numbers'],
  orders: readonly DateOrder[],
  rest: string,
  sharesOrder: boolean,
): OpenDate | null {
  const date = { sharesOrder, orders, numbers, yearIsWritten: numbers[2] !== null, rest };
  // A leap day exists in some year; which, is asked.
  const existing = orders.filter((order) => dayIn(date, order, 2024) !== null);
  return existing.length > 0 ? { ...date, orders: existing } : null;
}

/** `YYYY-MM-DD` in one order, or null where there is no such day. `year`: for dates without one. */
export function dayIn({ numbers }: OpenDate, order: DateOrder, year: number): string | null {
  const [a, b, c] = numbers;
  const [y, m, d] =
    order === 'year-first' ? [a, b, c ?? 0] : order === 'day-first' ? [c ?? year, b, a] : [c ?? year, a, b];
  const full = y < 100 ? 2000 + y : y;
  if (m < 1 || m > 12 || d < 1 || d > lastDayOfMonth(full, m)) return null;
  return formatDay(dayOf(full, m, d));
}

/** The number of the month in one order. */
export function monthIn({ numbers: [a, b] }: OpenDate, order: DateOrder): number {
  return order === 'month-first' ? a : b;
}
