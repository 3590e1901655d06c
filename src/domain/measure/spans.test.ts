import { describe, expect, it } from 'vitest';
import type { Span } from '../evidence';
import { estimateSlices } from './estimated-slices';
import { breachOf } from './breach';
import { lowestRates } from './lowest-rates';
import { runsOf } from './runs';
import { slicesTouched, union } from './spans';
import { stretchesOf, without, type Stretch } from './stretches';

const span = (from: number, to: number): Span => ({
  start: { second: from, nano: 0 },
  end: { second: to, nano: 0 },
});
const outage = (from: number, to: number, shortfall = 9n) => ({ ...span(from, to), shortfall });
type Outage = ReturnType<typeof outage>;
const stretches = (minimumSeconds: number, outages: readonly Outage[]): Stretch[] => {
  const runs = runsOf(outages, minimumSeconds);
  return stretchesOf(
    runs,
    lowestRates(
      outages.map(({ shortfall }) => ({ shortfall, breaches: true })),
      runs.borders,
    ),
  );
};
const seconds = ({ start, end }: Span) => [start.second, end.second];

describe('a union of spans', () => {
  it.each([
    [[], []],
    [
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      [
        [0, 5],
        [6, 9],
        [8, 12],
        [9, 10],
      ],
      [
        [0, 5],
        [6, 12],
      ],
    ],
    [
      [
        [6, 9],
        [0, 20],
        [3, 4],
      ],
      [[0, 20]],
    ],
  ])('of %j is %j, and its own union', (spans, joined) => {
    const once = union(spans.map(([from = 0, to = 0]) => span(from, to)));
    expect(once.map(seconds)).toEqual(joined);
    expect(union(once)).toEqual(once);
  });
});

it('a span touches the slices that it shares more than an instant with', () => {
  expect(slicesTouched(span(300, 600), 300)).toEqual({ from: 1, to: 2 });
  expect(slicesTouched({ ...span(300, 600), end: { second: 600, nano: 1 } }, 300)).toEqual({
    from: 1,
    to: 3,
  });
});

describe('where outages overlap, the lowest rate holds', () => {
  it.each([
    [[], []],
    [[[0, 9, 5]], [[0, 9, 5]]],
    [
      [
        [0, 9, 5],
        [3, 6, 5],
        [9, 12, 5],
      ],
      [[0, 12, 5]],
    ],
    [
      [
        [0, 9, 5],
        [3, 6, 7],
      ],
      [
        [0, 3, 5],
        [3, 6, 7],
        [6, 9, 5],
      ],
    ],
    [
      [
        [0, 4, 1],
        [0, 9, 5],
        [2, 6, 7],
        [4, 12, 3],
      ],
      [
        [0, 2, 5],
        [2, 6, 7],
        [6, 9, 5],
        [9, 12, 3],
      ],
    ],
    [
      [
        [0, 4, 7],
        [2, 6, 5],
        [6, 9, 5],
        [7, 8, 1],
      ],
      [
        [0, 4, 7],
        [4, 9, 5],
      ],
    ],
  ] as const)('%j: %j', (outages, levels) => {
    const found = stretches(
      0,
      outages.map(([from, to, shortfall]) => outage(from, to, BigInt(shortfall))),
    );
    expect(found.map((level) => [...seconds(level), Number(level.shortfall)])).toEqual(levels);
  });
});

describe('outages that overlap or touch are one run, and short as a whole (1.5)', () => {
  it.each([
    ['just long enough', 5, [[0, 5]], ['0–5 long']],
    ['too short', 6, [[0, 5]], ['0–5 short']],
    [
      'long enough where they touch, short where they do not',
      6,
      [
        [0, 3],
        [3, 6],
        [7, 9],
        [10, 12],
      ],
      ['0–6 long', '7–9 short', '10–12 short'],
    ],
    [
      'long enough where they overlap, whatever their order',
      6,
      [
        [20, 25],
        [4, 6],
        [0, 5],
      ],
      ['0–6 long', '20–25 short'],
    ],
  ])('%s', (_, minimum, spans, found) => {
    const all = stretches(
      minimum,
      spans.map(([from = 0, to = 0]) => outage(from, to)),
    );
    const told = all.map(
      ({ start, end, short }) => `${start.second}–${end.second} ${short ? 'short' : 'long'}`,
    );
    expect(told).toEqual(found);
  });

  it('a short one counts whatever its rates, which are not told apart', () => {
    expect(stretches(9, [outage(0, 4, 5n), outage(2, 6, 7n)])).toEqual([
      { ...span(0, 6), short: true, shortfall: 0n },
    ]);
  });
});

describe('excluded time is cut out of runs (4)', () => {
  it.each([
    ['from the same instant', [[0, 9]], [[0, 4]], [[4, 9]]],
    ['to the same instant', [[0, 9]], [[4, 9]], [[0, 4]]],
    [
      'to where another excluded span begins',
      [[0, 9]],
      [
        [2, 4],
        [9, 12],
      ],
      [
        [0, 2],
        [4, 9],
      ],
    ],
    [
      'before and behind',
      [[5, 9]],
      [
        [0, 4],
        [10, 12],
      ],
      [[5, 9]],
    ],
    [
      'over two runs',
      [
        [0, 9],
        [12, 20],
        [25, 30],
      ],
      [[4, 15]],
      [
        [0, 4],
        [15, 20],
        [25, 30],
      ],
    ],
    ['whole', [[5, 9]], [[5, 9]], []],
  ])('%s', (_, outages, excluded, left) => {
    const all = stretches(
      0,
      outages.map(([from = 0, to = 0]) => outage(from, to)),
    );
    const spans = excluded.map(([from = 0, to = 0]) => span(from, to));
    expect(without(spans, all).map(seconds)).toEqual(left);
  });
});

it('no outage makes no slice', () => {
  const breach = breachOf({
    kind: 'timeslices',
    slice: { minutes: 5 },
    breach: { kind: 'all-failed' },
    minimum: { minutes: 0 },
  });
  expect(estimateSlices([], 300, breach)).toEqual([]);
});
