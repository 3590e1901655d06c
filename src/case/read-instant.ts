import { dayOf, lastDayOfMonth, parseDay, type Day } from '../domain';
import type { CaseProblemCode } from './problem';
import { beijingOffsetMinutes, type Zone } from './zone';

export const firstDay: Day = dayOf(2000, 1, 1);
export const lastDay: Day = dayOf(2099, 12, 31);

/** An instant on the Beijing clock, or the code of what is wrong with it. */
export type InstantReading =
  | { readonly ok: true; readonly second: number; readonly nano: number }
  | { readonly ok: false; readonly code: CaseProblemCode };

const secondsPerDay = 86_400;

/**
 * Reads `YYYY-MM-DDThh:mm[:ss[.f]][Z|±hh:mm]`. Without an offset the zone's clock is meant; a null zone (one that is
 * itself wrong) leaves such instants unchecked beyond their form. Read by place, not by a pattern: a log may have a
 * million of them.
 */
export function readInstant(text: string, zone: Zone | null): InstantReading {
  const date = readDate(text);
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (date === 'no-form' || text[10] !== 'T' || hour < 0 || text[13] !== ':' || minute < 0)
    return wrong('not-an-instant');
  let at = 16;
  let second = 0;
  let nano = 0;
  if (text[at] === ':') {
    second = digits(text, 17, 2);
    if (second < 0) return wrong('not-an-instant');
    at = 19;
    if (text[at] === '.') {
      const from = ++at;
      while (digits(text, at, 1) >= 0) at++;
      if (at === from || at - from > 9) return wrong('not-an-instant');
      nano = Number(text.slice(from, at).padEnd(9, '0'));
    }
  }
  const offset = at === text.length ? null : parseOffset(text.slice(at));
  if (offset === 'no-offset') return wrong('not-an-instant');
  if (date === 'none-such' || hour > 23 || minute > 59 || second > 59) return wrong('no-such-instant');
  const local = date * secondsPerDay + hour * 3600 + minute * 60 + second;
  if (offset !== null) return { ok: true, second: toBeijing(local, offset), nano };
  if (!zone) return { ok: true, second: local, nano };
  const found = zone(local * 1000);
  return found.ok ? { ok: true, second: toBeijing(local, found.offset), nano } : found;
}

function toBeijing(local: number, offsetMinutes: number): number {
  return local + (beijingOffsetMinutes - offsetMinutes) * 60;
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

/** The day at the head of a text. */
function readDate(text: string): Day | 'no-form' | 'none-such' {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  if (year < 0 || month < 0 || day < 0 || text[4] !== '-' || text[7] !== '-') return 'no-form';
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > lastDayOfMonth(year, month)))
    return 'none-such';
  return dayOf(year, month, day);
}

/** The number that `count` digits at a place make, or −1 where they are not all digits. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Minutes east of UTC, within ±14:00. */
function parseOffset(text: string): number | 'no-offset' {
  if (text === 'Z') return 0;
  const hours = digits(text, 1, 2);
  const minutes = digits(text, 4, 2);
  const total = hours * 60 + minutes;
  if (text.length !== 6 || text[3] !== ':' || hours < 0 || minutes < 0) return 'no-offset';
  if (minutes > 59 || total > 14 * 60) return 'no-offset';
  if (text[0] === '+') return total;
  return text[0] === '-' ? -total : 'no-offset';
}

function wrong(code: CaseProblemCode): InstantReading {
  return { ok: false, code };
}
