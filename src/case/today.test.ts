import { tz } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import { expect, test } from 'vitest';
import { todayInBeijing } from './today';

test('the day in Beijing begins at 16:00 in Greenwich', () => {
  expect(todayInBeijing(new Date('2026-12-31T15:59:59.999Z'))).toBe('2026-12-31');
  expect(todayInBeijing(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
});

test('it is the day that a clock of the zone shows, in every year of a case', () => {
  const hour = 3_600_000;
  for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2100, 0, 1); at += 241 * hour)
    expect(todayInBeijing(new Date(at))).toBe(
      formatISO(at, { representation: 'date', in: tz('Asia/Shanghai') }),
    );
});
