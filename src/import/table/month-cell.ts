const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const yearFirst = /^(20\d\d) ?(?:[-/] ?(\d{1,2})|年 ?(\d{1,2}) ?月(?:份|度|分)?)$/;
const monthFirst = /^(\d{1,2}) ?[-/] ?(20\d\d)$/;
const named = new RegExp(`^(${names})[a-z]*\\.?,?[ -](20\\d\\d)$`, 'i');
const digits = /^(20\d\d)(0[1-9]|1[0-2])$/;

/** A month without a day, as `YYYY-MM`: 2026-03, 2026年3月, Mar 2026, 3/2026. */
export function readMonth(plain: string): string | null {
  const [, year, month, ofKanji] = yearFirst.exec(plain) ?? [];
  if (year !== undefined) return monthText(year, Number(month ?? ofKanji));
  const [, first, yearAfter] = monthFirst.exec(plain) ?? [];
  if (yearAfter !== undefined) return monthText(yearAfter, Number(first));
  const [, name = '', yearOfName] = named.exec(plain) ?? [];
  return yearOfName === undefined
    ? null
    : monthText(yearOfName, names.split('|').indexOf(name.toLowerCase()) + 1);
}

/** 202603, which only a column of times makes a month. */
export function readMonthDigits(plain: string): string | null {
  const [, year, month] = digits.exec(plain) ?? [];
  return year === undefined ? null : monthText(year, Number(month));
}

function monthText(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}
