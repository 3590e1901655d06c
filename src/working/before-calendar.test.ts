import { expect, test } from 'vitest';
import { isBeforeCalendar } from './before-calendar';
import { namedResult } from './named-result.test-support';

test('the years before the calendar are told from those not published yet', () => {
  const { assessment, calendar } = namedResult('window-in-an-unpublished-year-is-provisional');
  const month = assessment.months.find(({ claim }) => claim.provisional);
  if (!month) throw new Error('no month is provisional');
  expect(isBeforeCalendar(month, calendar)).toBe(false);
  const claim = { ...month.claim, fifthBusinessDay: '2018-12-07' };
  expect(isBeforeCalendar({ claim }, calendar)).toBe(true);
  expect(isBeforeCalendar({ claim: { ...claim, fifthBusinessDay: '2019-01-08' } }, calendar)).toBe(false);
});
