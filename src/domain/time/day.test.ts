import {
  addDays,
  addMonths as addMonthsOf,
  format,
  getDaysInMonth,
  getISODay,
  isValid,
  parseISO,
} from 'date-fns';
import { expect, test } from 'vitest';
import { addMonths, addMonthsPastEnd, civilDate, formatDay, lastDayOfMonth, parseDay, weekday } from './day';

/** A library's calendar, which reckons in the zone of the machine, by noons. */
const first = new Date(1999, 11, 31, 12);
const days = Array.from({ length: 36_890 }, (_, index) => addDays(first, index));
const written = (date: Date) => format(date, 'yyyy-MM-dd');
const dayOn = (text: string) => parseDay(text) ?? Number.NaN;

test('every day of a case follows the one before, and is read and written as a library does', () => {
  const before = dayOn(written(first)) - 1;
  days.forEach((date, index) => {
    const day = dayOn(written(date));
    expect(day).toBe(before + 1 + index);
    expect(formatDay(day)).toBe(written(date));
    expect(civilDate(day)).toEqual({
      year: date.getFullYear(),
      month: date.getMonth() + 1,
      day: date.getDate(),
    });
    expect(weekday(day)).toBe(getISODay(date));
    expect(lastDayOfMonth(date.getFullYear(), date.getMonth() + 1)).toBe(getDaysInMonth(date));
  });
});

test('months are added as a library adds them, or run over into the next', () => {
  for (const date of days.filter((day) => day.getDate() > 27 || day.getDate() === 1)) {
    for (const months of [1, 2, 11, 12, 13]) {
      const [day, sum] = [dayOn(written(date)), addMonthsOf(date, months)];
      expect(formatDay(addMonths(day, months))).toBe(written(sum));
      const isClamped = sum.getDate() < date.getDate();
      expect(formatDay(addMonthsPastEnd(day, months))).toBe(written(isClamped ? addDays(sum, 1) : sum));
    }
  }
});

test('what no calendar has is no day', () => {
  for (const year of [1999, 2000, 2023, 2024, 2100]) {
    for (let month = 0; month <= 13; month++) {
      for (let day = 0; day <= 32; day++) {
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(parseDay(text) !== null, text).toBe(isValid(parseISO(text)));
      }
    }
  }
});
