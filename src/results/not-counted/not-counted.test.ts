import { expect, it } from 'vitest';
import { namedResult } from '../../working/named-result.test-support';
import { notedEntries } from './not-counted';

function noted(name: string) {
  const { assessment, shares } = namedResult(name);
  return notedEntries(assessment.findings, shares);
}

it('is empty where every entry simply counts', () => {
  expect(noted('trtc-same-outage-in-a-part-month')).toEqual([]);
});

it('names an excluded entry, of which nothing counts', () => {
  expect(noted('trtc-announced-maintenance-inside-an-outage')).toEqual([
    { entry: 1, codes: ['excluded'], counted: 0, atMost: 0 },
  ]);
});

it('says of an entry outside the term what still counts of it', () => {
  const entries = noted('trtc-outside-the-term');
  expect(entries.map(({ entry, codes }) => [entry, codes])).toEqual([
    [0, ['outside-term']],
    [1, ['outside-term']],
    [2, ['outside-term']],
  ]);
  expect(entries.some(({ counted }) => counted > 0)).toBe(true);
});

it('lets a short outage count at most, not in the expected reading', () => {
  const entries = noted('trtc-a-short-run-counts-in-upper-only');
  expect(entries).toHaveLength(6);
  for (const { counted, atMost } of entries) {
    expect(counted).toBe(0);
    expect(atMost).toBeGreaterThan(0);
  }
});

it('keeps overlapping entries, each with all its slices', () => {
  const entries = noted('trtc-overlapping-and-duplicate-intervals-count-once');
  expect(entries.map(({ codes }) => codes)).toEqual([['overlapping'], ['overlapping'], ['overlapping']]);
  expect(entries.every(({ counted }) => counted > 0)).toBe(true);
});

it('says what an entry has beyond those that it overlaps', () => {
  // Twice the same hour, and from the middle of it another.
  expect(
    noted('trtc-overlapping-and-duplicate-intervals-count-once').map(({ counted, beyondOthers }) => [
      counted,
      beyondOthers,
    ]),
  ).toEqual([
    [12, 0],
    [12, 0],
    [12, 6],
  ]);
});

it('names an interval that does not breach', () => {
  expect(noted('trtc-no-breach-at-99-percent-exactly')).toEqual([
    { entry: 0, codes: ['not-in-breach'], counted: 0, atMost: 0 },
  ]);
});

it('goes by the order of the log', () => {
  const entries = noted('trtc-one-minute-of-a-slice-left-out');
  expect(entries.map(({ entry, codes }) => [entry, codes])).toEqual([
    [1, ['excluded']],
    [2, ['excluded']],
    [3, ['overruled']],
  ]);
});
