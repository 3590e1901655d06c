import { expect, it } from 'vitest';
import { randomCase } from '../second-opinion/random-case';
import { calendar, strictResult, termsOf, writtenResult } from './named-result.test-support';
import { rangeCauses } from './range-causes';

const outage = (start: string, end: string, more = {}) => ({ kind: 'interval', start, end, ...more });

function causes(log: object[]) {
  const result = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2024-04-01', months: 2 },
    log,
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2024-07-01',
  });
  return result.assessment.months.map((month) => rangeCauses(result, month));
}

it('names a slice that an outage covers in part, in the month in which it lies', () => {
  expect(causes([outage('2024-04-08 15:00', '2024-04-08 15:33')])).toEqual([['in-part'], []]);
  expect(causes([outage('2024-05-08 15:01', '2024-05-08 15:35')])).toEqual([[], ['in-part']]);
});

it('names an outage that is too short, which is not the same', () => {
  expect(causes([outage('2024-04-08 15:00', '2024-04-08 15:04')])).toEqual([['short'], []]);
  expect(causes([outage('2024-04-08 15:03', '2024-04-08 15:07')])).toEqual([['short'], []]);
});

it('names a slice of which a part is excluded, estimated or measured', () => {
  const maintenance = outage('2024-04-08 15:12', '2024-04-08 15:20', { exclusion: '4.10' });
  expect(causes([outage('2024-04-08 15:00', '2024-04-08 16:00'), maintenance])).toEqual([
    ['excluded-in-part'],
    [],
  ]);
  const measured = { kind: 'unit', start: '2024-04-08 15:10', requests: 100, successes: 0 };
  // The outage covers in part a slice that was measured: that has no say.
  expect(causes([outage('2024-04-08 15:05', '2024-04-08 15:14'), measured, maintenance])).toEqual([
    ['excluded-in-part'],
    [],
  ]);
});

it('names nothing where every slice is covered whole, or none breaches', () => {
  expect(
    causes([
      outage('2024-04-08 15:00', '2024-04-08 15:30'),
      outage('2024-04-09 15:01', '2024-04-09 15:33', { successRate: '99.5' }),
      outage('2024-04-10 15:01', '2024-04-10 15:33', { exclusion: '4.10' }),
    ]),
  ).toEqual([[], []]);
});

it.each(['trtc', 'im'])('%s: has a cause for every range, and none without', (product) => {
  const terms = termsOf(product);
  let ranges = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const random = strictResult(randomCase(seed, terms, calendar), terms);
    for (const month of random.assessment.months) {
      const { lower, upper } = month.measured.bad;
      if (lower !== upper) ranges++;
      expect(rangeCauses(random, month).length > 0, `seed ${seed}, month ${month.index}`).toBe(
        lower !== upper,
      );
    }
  }
  expect(ranges).toBeGreaterThan(20);
});
