import { eraDate } from '../../written/era';
import { normalise } from '../../written/normalise';
import { readDay } from '../../written/date';

/** A calendar month as a bill names it; without a year where it does not say. `day`: where a whole date stands. */
export interface MonthText {
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly day: number | null;
}

const names = 'january february march april may june july august september october november december'.split(
  ' ',
);
const name = '([a-z]{3,9})\\.?';
const after = '(?: ?(?:份|分|度|月度|账单|帳單|請求分|利用分))?';

/** "2026-03", "2026年3月", "202603", "Mar 2026", "Mar-26", "03/2026", "March", "3月"; a date, or the days from one to another, by its first. */
export function readMonthText(text: string): MonthText | null {
  const plain = normalise(text).trim().toLowerCase();
  const numbers =
    new RegExp(`^(\\d{4}) ?[-/.年] ?(\\d{1,2})(?: ?月)?${after}$`).exec(plain) ??
    /^(\d{4})(\d{2})$/.exec(plain);
  if (numbers) return monthOf(Number(numbers[2]), Number(numbers[1]));
  const era = new RegExp(`^(令和|平成) ?(元|\\d{1,2}) ?年 ?(\\d{1,2}) ?月${after}$`).exec(plain);
  if (era) return eraMonth(era);
  const alone = new RegExp(`^(\\d{1,2}) ?月${after}$`).exec(plain);
  if (alone) return monthOf(Number(alone[1]), null);
  const named = new RegExp(`^${name}(?:[ \\-/.,]*(\\d{4}))?$`).exec(plain);
  if (named) return namedMonth(named[1], named[2]);
  // As spreadsheets write it: Mar-26. With a blank between it may be the 26th.
  const short = new RegExp(`^${name}[-'’](\\d{2})$`).exec(plain);
  if (short) return namedMonth(short[1], `20${short[2]}`);
  const yearLast = /^(\d{1,2})[-/](20\d{2})$/.exec(plain);
  if (yearLast) return monthOf(Number(yearLast[1]), Number(yearLast[2]));
  const yearFirst = new RegExp(`^(\\d{4})[ \\-/.,]*${name}$`).exec(plain);
  if (yearFirst) return namedMonth(yearFirst[2], yearFirst[1]);
  return dateOf(text) ?? dateOf(text.split(/\s*(?:~|～|〜|—|–|至|到|から|\bto\b|\s-\s)\s*/u)[0] ?? '');
}

function eraMonth([, era = '', year, month]: RegExpExecArray): MonthText | null {
  const date = eraDate(era, year === '元' ? 1 : Number(year), Number(month), 1);
  return date && monthOf(date.month, date.year);
}

function dateOf(text: string): MonthText | null {
  const day = readDay(text);
  const [year, month, date] = day.ok ? day.value.split('-').map(Number) : [];
  return year === undefined || month === undefined || date === undefined ? null : { year, month, day: date };
}

/** By its name or the head of it, of three letters or more. */
function namedMonth(word = '', year: string | undefined): MonthText | null {
  const at = names.findIndex((month) => month.startsWith(word));
  return at < 0 ? null : monthOf(at + 1, year === undefined ? null : Number(year));
}

function monthOf(month: number, year: number | null): MonthText | null {
  return month >= 1 && month <= 12 ? { year, month, day: null } : null;
}
