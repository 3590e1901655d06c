import { dayOf, formatDay, lastDayOfMonth, weekday, type CivilDate, type Day } from '../domain/time/day';
import { takeDateForm } from './date-forms';
import { plainText } from './normalise';
import { read, refuse, type Reading } from './reading';
import { skip, type Taken } from './scan';
import { takeWeekday } from './weekday';

type NoDay = 'no-such-date' | 'ambiguous-date';

/**
 * A date as people write it, in Chinese, English or Japanese, to `YYYY-MM-DD`. A weekday may stand before or after
 * it; one that the date does not fall on makes it `no-such-date`. `ambiguous-date`: day and month may be either way
 * and nothing decides (03/04/2026). Years have four digits (1000–9999) or are of the era 令和 or 平成.
 */
export function readDay(
  text: string,
): Reading<string, 'empty' | 'not-a-date' | 'no-such-date' | 'ambiguous-date'> {
  const plain = plainText(text);
  if (plain === '') return refuse('empty');
  const date = plain === null ? null : takeDate(plain, 0);
  if (!date || date.end !== plain?.length) return refuse('not-a-date');
  return date.value.ok ? read(formatDay(date.value.value)) : date.value;
}

const blanks = / ?,? ?/y;

/** The date that stands at `at` of a normalised text, with its weekday; null where none stands there. */
export function takeDate(text: string, at: number): Taken<Reading<Day, NoDay>> | null {
  const before = takeWeekday(text, at);
  const form = takeDateForm(text, before ? skip(blanks, text, before.end) : at);
  if (!form) return null;
  const after = takeWeekday(text, skip(blanks, text, form.end));
  const weekdays = [before, after].flatMap((taken) => (taken ? [taken.value] : []));
  return { value: onlyDay(form.value, weekdays), end: after?.end ?? form.end };
}

/** The one day among the candidates that exists and falls on the weekdays named. */
function onlyDay(candidates: readonly CivilDate[], weekdays: readonly number[]): Reading<Day, NoDay> {
  const days = candidates.flatMap(({ year, month, day }) => {
    if (year < 1000 || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return [];
    const found = dayOf(year, month, day);
    return weekdays.every((named) => named === weekday(found)) ? [found] : [];
  });
  const [only, another] = days;
  if (only === undefined) return refuse('no-such-date');
  return another === undefined ? read(only) : refuse('ambiguous-date');
}
