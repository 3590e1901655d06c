import { expect, it } from 'vitest';
import { countBusinessDaysFrom, dayOf, formatDay } from '../domain';
import { dayRuns } from './day-runs';
import { calendar } from './named-result.test-support';

const written = (year: number, month: number) =>
  dayRuns(countBusinessDaysFrom(dayOf(year, month, 1), 5, calendar)).map(
    ({ day, last, is, nth }) => `${formatDay(day)} ${last - day + 1} ${is.kind} ${nth ?? '-'}`,
  );

it('draws a holiday together, and tells it from the weekend beside it and from a day worked in exchange', () => {
  // 4–6 April 2026 is the Qingming holiday, a weekend and the Monday after it.
  expect(written(2026, 4)).toEqual([
    '2026-04-01 1 working 1',
    '2026-04-02 1 working 2',
    '2026-04-03 1 working 3',
    '2026-04-04 3 holiday -',
    '2026-04-07 1 working 4',
    '2026-04-08 1 working 5',
  ]);
  // In October 2025 the Mid-Autumn Festival lies within National Day.
  expect(written(2025, 10)).toEqual([
    '2025-10-01 5 holiday -',
    '2025-10-06 1 holiday -',
    '2025-10-07 2 holiday -',
    '2025-10-09 1 working 1',
    '2025-10-10 1 working 2',
    '2025-10-11 1 make-up 3',
    '2025-10-12 1 weekend -',
    '2025-10-13 1 working 4',
    '2025-10-14 1 working 5',
  ]);
  expect(written(2026, 1)).toEqual([
    '2026-01-01 3 holiday -',
    '2026-01-04 1 make-up 1',
    '2026-01-05 1 working 2',
    '2026-01-06 1 working 3',
    '2026-01-07 1 working 4',
    '2026-01-08 1 working 5',
  ]);
});
