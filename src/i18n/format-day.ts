import type { Language } from './languages';

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

function english(): DayFormats {
  const long = utcFormat('en', { month: 'long' });
  // British English abbreviates September to four letters, which does not stand in a column.
  const short = utcFormat('en-US', { month: 'short' });
  const weekdays = utcFormat('en', { weekday: 'short' });
  return {
    formatDay: (day) => inEnglish(day, long, true),
    formatDayShort: (day) => inEnglish(day, short, false),
    formatDayRange: (first, last) => rangeInEnglish(first, last, long, true),
    formatDayRangeShort: (first, last) => rangeInEnglish(first, last, short, false),
    formatWeekday: (day) => weekdays.format(dateOf(day)),
    formatMonth: (day) => `${long.format(dateOf(day))} ${dateOf(day).getUTCFullYear()}`,
    formatMonthShort: (day) => short.format(dateOf(day)),
  };
}

function inEnglish(day: string, months: Intl.DateTimeFormat, withYear: boolean): string {
  const date = dateOf(day);
  const text = `${date.getUTCDate()} ${months.format(date)}`;
  return withYear ? `${text} ${date.getUTCFullYear()}` : text;
}

function rangeInEnglish(first: string, last: string, months: Intl.DateTimeFormat, withYear: boolean): string {
  const end = inEnglish(last, months, withYear);
  if (first === last) return end;
  if (sameMonth(first, last)) return `${dateOf(first).getUTCDate()}–${end}`;
  return `${inEnglish(first, months, withYear && !sameYear(first, last))} – ${end}`;
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
    formatWeekday: (day) => weekdays.format(dateOf(day)),
    formatMonth: (day) => `${dateOf(day).getUTCFullYear()}年${dateOf(day).getUTCMonth() + 1}月`,
    formatMonthShort: (day) => `${dateOf(day).getUTCMonth() + 1}月`,
  };
}

function inHan(day: string, withYear: boolean): string {
  const date = dateOf(day);
  const text = `${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return withYear ? `${date.getUTCFullYear()}年${text}` : text;
}

function sameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function sameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

function utcFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
}

function dateOf(day: string): Date {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new RangeError(`not a day: ${day}`);
  return new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
}
