import { expect, it } from 'vitest';
import { writtenResult } from './named-result.test-support';
import { stepReadings } from './step-readings';

function monthReadings(purchase: object) {
  const result = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'im',
    purchase,
    log: [],
    fees: { currency: 'CNY', default: { consumed: '100.00' } },
    asOf: '2026-07-10',
  });
  return result.assessment.months.map((month) => stepReadings.month(result, month));
}

it('rests a last month on R15 where the term cuts it short, and not where it is full', () => {
  expect(monthReadings({ startDate: '2026-03-17', endDate: '2026-05-16' })).toEqual([['R1'], ['R1']]);
  expect(monthReadings({ startDate: '2026-03-17', endDate: '2026-05-15' })).toEqual([['R1'], ['R1', 'R15']]);
  expect(monthReadings({ startDate: '2026-03-17', months: 2 })).toEqual([['R1'], ['R1']]);
});

it('rests a month bought on the 31st on R9, a full one that ends on 27 February too', () => {
  expect(monthReadings({ startDate: '2026-01-31', endDate: '2026-02-27' })).toEqual([['R1', 'R9']]);
});
