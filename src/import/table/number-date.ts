import type { NumberDate } from '../questions';

/** A number that stands for a time: an instant, a spreadsheet's day, or a spreadsheet's part of a day. */
export type NumberTime =
  | { readonly kind: 'instant'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'time'; readonly seconds: number };

const from = Date.UTC(2000, 0, 1);
const to = Date.UTC(2100, 0, 1);
const dayMs = 86_400_000;
const daysTo1970 = 25_569;
const daysFrom1904 = 1462;

const number = /^(\d{1,19})(?:\.(\d+))?$/;
/** Digits of seconds, and of milliseconds, microseconds and nanoseconds after them. */
const sinceEpoch = /^(\d{9,10}?)((?:\d{3}){0,3})$/;
const hourDigits = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-4])$/;

/** 2026032010, as some reports ask for their hours: year, month, day, hour. */
export function isHourDigits(text: string): boolean {
  return hourDigits.test(text);
}

export function readHourDigits(text: string): string {
  return text.replace(hourDigits, '$1-$2-$3 $4:00');
}

/**
 * A number as a time between 2000 and 2099, or null. Their sizes tell seconds, milliseconds and a spreadsheet's days
 * apart: no number is more than one of them in these years. Days are counted from 1900 unless they would then lie
 * before 2000, or an answer says otherwise.
 */
export function readNumberTime(text: string, answer: NumberDate | undefined): NumberTime | null {
  const match = number.exec(text);
  if (!match) return null;
  const [, whole = '', fraction] = match;
  if (whole.length >= 9) return sinceEpochTime(whole, fraction);
  const value = Number(text);
  if (value < 1) return fraction === undefined || fraction.length < 2 ? null : partOfDay(value);
  return answer === 'spreadsheet-days-1904'
    ? serialDay(value + daysFrom1904)
    : (serialDay(value) ?? serialDay(value + daysFrom1904));
}

/** Ten digits of seconds, or nine before September 2001. */
function sinceEpochTime(whole: string, fraction = ''): NumberTime | null {
  const digits = sinceEpoch.exec(whole.length % 3 === 0 ? `0${whole}` : whole);
  const ms = Number(digits?.[1]) * 1000;
  if (!digits || !(ms >= from && ms < to)) return null;
  const finer = `${digits[2] ?? ''}${fraction}`.slice(0, 9).replace(/0+$/, '');
  return { kind: 'instant', text: `${iso(ms)}${finer && `.${finer}`}Z` };
}

function serialDay(days: number): NumberTime | null {
  const ms = (days - daysTo1970) * dayMs;
  if (!(ms >= from && ms < to)) return null;
  // A serial number is a sum of a binary fraction: a few milliseconds beside a second is that second.
  const second = Math.round(ms / 1000) * 1000;
  const exact = Math.abs(second - ms) <= 20 ? second : Math.round(ms);
  const text = iso(exact);
  if (Number.isInteger(days)) return { kind: 'day', day: text.slice(0, 10) };
  const finer = exact % 1000 === 0 ? '' : `.${String(exact % 1000).padStart(3, '0')}`;
  return { kind: 'instant', text: text + finer };
}

function partOfDay(value: number): NumberTime {
  return { kind: 'time', seconds: Math.round(value * 86_400) };
}

function iso(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}
