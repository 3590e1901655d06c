import type { Term } from '../case';
import { addMonths, civilDate, dayOf, lastDayOfMonth, type Day } from './day';

/** A service month, both days inclusive. Each stands alone: availability, tier, amount and claim window are its own. */
export interface ServiceMonth {
  /** From 1. */
  readonly index: number;
  readonly first: Day;
  readonly last: Day;
  readonly days: number;
}

/**
 * Cuts a term into its service months. They tile the term without gap or overlap.
 *
 * `calendar`: the calendar months the term touches, cut at its two ends (TRTC 1.2, CCC 1.2, SMS 1.5).
 * `anniversary`: month k runs from start + k months to (start + (k + 1) months) − 1 day, cut at the term's end (IM 1.2).
 * `add` says where a month begins that lacks the start's day (reading R9).
 */
export function serviceMonths(
  kind: 'calendar' | 'anniversary',
  term: Term,
  add: typeof addMonths = addMonths,
): ServiceMonth[] {
  const months: ServiceMonth[] = [];
  let first = term.first;
  while (first <= term.last) {
    const index = months.length + 1;
    const full = kind === 'calendar' ? endOfCalendarMonth(first) : add(term.first, index) - 1;
    const last = Math.min(full, term.last);
    months.push({ index, first, last, days: last - first + 1 });
    first = last + 1;
  }
  return months;
}

function endOfCalendarMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month, lastDayOfMonth(year, month));
}

/** The last day of a term of n months: (start + n months) − 1 day. Reading R9 for a start on the 29th–31st. */
export function endOfTerm(first: Day, months: number, add: typeof addMonths = addMonths): Day {
  return add(first, months) - 1;
}

/** The service month that a day lies in, or undefined outside the term. */
export function monthAt(months: readonly ServiceMonth[], day: Day): ServiceMonth | undefined {
  const month = monthFrom(months, day);
  return month && month.first <= day ? month : undefined;
}

/** The first service month that a day or any after it lies in, or undefined behind the term. */
export function monthFrom(months: readonly ServiceMonth[], day: Day): ServiceMonth | undefined {
  let low = 0;
  let high = months.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((months[middle]?.last ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return months[low];
}
