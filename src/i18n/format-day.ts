import type { Language } from './languages';
import { once } from './once';

/** All take civil days as `YYYY-MM-DD`, the last day of a range being part of it. No clock or zone has a say. */
export interface DayFormats {
  readonly formatDay: (day: string) => string;
  /** Without the year. */
  readonly formatDayShort: (day: string) => string;
  readonly formatDayRange: (first: string, last: string) => string;
  /** Without the year. */
  readonly formatDayRangeShort: (first: string, last: string) => string;
  readonly formatWeekday: (day: string) => string;
  /** The calendar month that the day lies in, with its year. */
  readonly formatMonth: (day: string) => string;
  readonly formatMonthShort: (day: string) => string;
}

export function dayFormats(language: Language): DayFormats {
  return language === 'en' ? english() : chineseOrJapanese(language);
}

type MonthName = (date: Date) => string;

function english(): DayFormats {
  const months = utcFormat('en', { month: 'long' });
  const long = (date: Date) => months().format(date);
  // Intl’s British English abbreviates September to four letters, which does not stand in a column.
  const short = (date: Date) => long(date).slice(0, 3);
  const weekdays = utcFormat('en', { weekday: 'short' });
  return {
    formatDay: (day) => inEnglish(day, long, true),
    formatDayShort: (day) => inEnglish(day, short, false),
    formatDayRange: (first, last) => rangeInEnglish(first, last, long, true),
    formatDayRangeShort: (first, last) => rangeInEnglish(first, last, short, false),
    formatWeekday: (day) => weekdays().format(dateOf(day)),
    formatMonth: (day) => `${long(dateOf(day))} ${dateOf(day).getUTCFullYear()}`,
    formatMonthShort: (day) => short(dateOf(day)),
  };
}

function inEnglish(day: string, month: MonthName, withYear: boolean): string {
  const date = dateOf(day);
  const text = `${date.getUTCDate()} ${month(date)}`;
  return withYear ? `${text} ${date.getUTCFullYear()}` : text;
}

function rangeInEnglish(first: string, last: string, month: MonthName, withYear: boolean): string {
  const end = inEnglish(last, month, withYear);
  if (first === last) return end;
  if (sameMonth(first, last)) return `${dateOf(first).getUTCDate()}–${end}`;
  return `${inEnglish(first, month, withYear && !sameYear(first, last))} – ${end}`;
}

function chineseOrJapanese(language: 'zh' | 'ja'): DayFormats {
  const to = language === 'zh' ? '至' : '～';
  const weekdays = utcFormat(language, { weekday: 'short' });
  const range = (first: string, last: string, withYear: boolean): string => {
    const start = inHan(first, withYear);
    if (first === last) return start;
    if (sameMonth(first, last)) return `${start}${to}${dateOf(last).getUTCDate()}日`;
    return `${start}${to}${inHan(last, withYear && !sameYear(first, last))}`;
  };
  return {
    formatDay: (day) => inHan(day, true),
    formatDayShort: (day) => inHan(day, false),
    formatDayRange: (first, last) => range(first, last, true),
    formatDayRangeShort: (first, last) => range(first, last, false),
    formatWeekday: (day) => weekdays().format(dateOf(day)),
    formatMonth: (day) => `${dateOf(day).getUTCFullYear()}年${monthInHan(day)}`,
    formatMonthShort: monthInHan,
  };
}

function monthInHan(day: string): string {
  return `${dateOf(day).getUTCMonth() + 1}月`;
}

function inHan(day: string, withYear: boolean): string {
  const date = dateOf(day);
  const text = `${monthInHan(day)}${date.getUTCDate()}日`;
  return withYear ? `${date.getUTCFullYear()}年${text}` : text;
}

function sameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function sameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

function utcFormat(tag: string, options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  return once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
}

function dateOf(day: string): Date {
  const date = new Date(day);
  if (date.toISOString().slice(0, 10) !== day) throw new RangeError(`not a day: ${day}`);
  return date;
}
