import { dayOf, lastDayOfMonth, parseDay, type Day } from '../domain';
import type { ProblemCode } from './problem';
import { beijingOffsetMinutes, type Zone } from './zone';

export const firstDay: Day = dayOf(2000, 1, 1);
export const lastDay: Day = dayOf(2099, 12, 31);

/** An instant on the Beijing clock, or the code of what is wrong with it. */
export type InstantReading =
  | { readonly ok: true; readonly second: number; readonly nano: number }
  | { readonly ok: false; readonly code: ProblemCode };

const secondsPerDay = 86_400;
const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads `YYYY-MM-DDThh:mm[:ss[.f]][Z|±hh:mm]`. Without an offset the zone's clock is meant; a null zone (one that is
 * itself wrong) leaves such instants unchecked beyond their form.
 */
export function readInstant(text: string, zone: Zone | null): InstantReading {
  const match = pattern.exec(text);
  if (!match) return wrong('not-an-instant');
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = match;
  const local = localSecond(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  if (local === null) return wrong('no-such-instant');
  const nano = fraction === '' ? 0 : Number(fraction.padEnd(9, '0'));
  let offsetMinutes: number;
  if (offset !== undefined) {
    const parsed = parseOffset(offset);
    if (parsed === null) return wrong('not-an-instant');
    offsetMinutes = parsed;
  } else {
    if (!zone) return { ok: true, second: local, nano };
    const found = zone(local * 1000);
    if (!found.ok) return found;
    offsetMinutes = found.offset;
  }
  return { ok: true, second: local + (beijingOffsetMinutes - offsetMinutes) * 60, nano };
}

/** A day alone stands for its 00:00 in Beijing. */
export function readDayStart(text: string): InstantReading | null {
  if (text.length !== 10) return null;
  const day = parseDay(text);
  if (day === null) return wrong(/^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-date' : 'not-an-instant');
  return { ok: true, second: day * secondsPerDay, nano: 0 };
}

/** Whether the instant's day in Beijing lies in the years that cases may use; an end may be the last day's 24:00. */
export function isInRange(instant: { second: number; nano: number }, isEnd: boolean): boolean {
  const end = (lastDay + 1) * secondsPerDay;
  if (instant.second < firstDay * secondsPerDay) return false;
  return instant.second < end || (isEnd && instant.second === end && instant.nano === 0);
}

function localSecond(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return dayOf(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second;
}

/** Minutes east of UTC; null beyond ±14:00. */
function parseOffset(text: string): number | null {
  if (text === 'Z') return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  const total = hours * 60 + minutes;
  if (minutes > 59 || total > 14 * 60) return null;
  return text.startsWith('-') ? -total : total;
}

function wrong(code: ProblemCode): InstantReading {
  return { ok: false, code };
}
