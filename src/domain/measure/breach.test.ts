import { describe, expect, it } from 'vitest';
import type { Percentage, TimeslicesMeasure } from '../terms';
import { breachOf } from './breach';

const measure = (breach: TimeslicesMeasure['breach']): TimeslicesMeasure => ({
  kind: 'timeslices',
  slice: { minutes: 5 },
  breach,
  minimum: { minutes: 5 },
});
const below = (rate: Percentage) => breachOf(measure({ kind: 'below', rate }));
const allFailed = breachOf(measure({ kind: 'all-failed' }));
const most = Number.MAX_SAFE_INTEGER;

describe('a measured slice breaches', () => {
  it.each([
    ['99%', 0, 0, false],
    ['99%', 100, 99, false],
    ['99%', 100, 98, true],
    ['99%', 1, 0, true],
    ['99.5%', 1000, 995, false],
    ['99.5%', 1000, 994, true],
    ['99%', most, 8_917_127_262_193_582, false],
    ['99%', most, 8_917_127_262_193_581, true],
  ] as const)(
    'below %s, of %i requests with %i successes: %s (TRTC 1.5)',
    (rate, requests, successes, is) => {
      expect(below(rate).counts(requests, successes)).toBe(is);
      expect(below(rate).exactCounts(BigInt(requests), BigInt(successes))).toBe(is);
    },
  );

  it.each([
    [0, 0, false],
    [1, 0, true],
    [9, 1, false],
    [9, 9, false],
  ])('when all failed, of %i requests with %i successes: %s (IM 1.4)', (requests, successes, is) => {
    expect(allFailed.counts(requests, successes)).toBe(is);
    expect(allFailed.exactCounts(BigInt(requests), BigInt(successes))).toBe(is);
  });
});
