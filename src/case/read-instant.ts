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
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if (date === 'no-form' || text[10] !== 'T' || hour < 0 || text[13] !== ':' || minute < 0)
    return wrong('not-an-instant');
  let at = 16;
  let second = 0;
  let nano = 0;
  if (text[at] === ':') {
    second = twoDigits(text, 17);
    if (second < 0) return wrong('not-an-instant');
    at = 19;
    if (text[at] === '.') {
      const from = ++at;
      while (digit(text, at) >= 0) at++;
      if (at === from || at - from > 9) return wrong('not-an-instant');
      nano = Number(text.slice(from, at).padEnd(9, '0'));
    }
  }
  const offset = at === text.length ? null : parseOffset(text, at);
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
  const century = twoDigits(text, 0);
  const yearOfCentury = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || yearOfCentury < 0 || month < 0 || day < 0 || text[4] !== '-' || text[7] !== '-')
    return 'no-form';
  const year = century * 100 + yearOfCentury;
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > lastDayOfMonth(year, month)))
    return 'none-such';
  return (firstDays[(year - 2000) * 12 + month - 1] ?? dayOf(year, month, 1)) + day - 1;
}

/** Of each month that a case may use, worked out once: a log may have a million days. */
const firstDays = Array.from({ length: 1200 }, (_, month) => dayOf(2000, month + 1, 1));

/** The number that two digits at a place make, or a negative one where they are not digits. */
function twoDigits(text: string, from: number): number {
  const tens = digit(text, from);
  const ones = digit(text, from + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** The digit at a place, or −1. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

/** Minutes east of UTC, within ±14:00, at the end of a text. */
function parseOffset(text: string, at: number): number | 'no-offset' {
  const sign = text[at];
  if (sign === 'Z' && text.length === at + 1) return 0;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  const total = hours * 60 + minutes;
  if (text.length !== at + 6 || text[at + 3] !== ':' || hours < 0 || minutes < 0) return 'no-offset';
  if (minutes > 59 || total > 14 * 60) return 'no-offset';
  if (sign === '+') return total;
  return sign === '-' ? -total : 'no-offset';
}

function wrong(code: CaseProblemCode): InstantReading {
  return { ok: false, code };
}
