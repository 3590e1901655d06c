import { describe, expect, it } from 'vitest';
import { nextBusinessDay, type WorkCalendar } from './business-days';
import { formatDay, parseDay } from './day';

const calendar: WorkCalendar = {
  publishedFrom: 2026,
  publishedThrough: 2026,
  holidays: {
    '2027-01-01': 'not published',
    '2026-05-01': 'Labour Day',
    '2026-05-04': 'Labour Day',
    '2026-05-05': 'Labour Day',
  },
  makeUpDays: { '2026-05-09': 'Labour Day' },
};

describe('the next business day (3.2(1))', () => {
  it.each([
    ['2026-04-30', '2026-04-30'],
    ['2026-05-01', '2026-05-06'],
    ['2026-05-09', '2026-05-09'],
    ['2026-05-10', '2026-05-11'],
    ['2027-01-01', '2027-01-01'],
  ])('from %s is %s', (from, next) => {
    expect(formatDay(nextBusinessDay(parseDay(from) ?? NaN, calendar))).toBe(next);
  });
});
