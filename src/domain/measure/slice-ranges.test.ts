import { describe, expect, it } from 'vitest';
import type { SliceRange } from '../evidence';
import { coveredTwice, within } from './shared-slices';
import { SliceCounter } from './slice-counter';
import { SliceRanges } from './slice-ranges';

const range = (from: number, to: number, more: Partial<SliceRange> = {}): SliceRange => ({
  from,
  to,
  lower: true,
  expected: true,
  upper: true,
  measured: false,
  ...more,
});

function collected(...ranges: readonly SliceRange[]): readonly SliceRange[] {
  const slices = new SliceRanges(10, 20);
  for (const each of ranges) slices.add(each);
  return slices.ranges;
}

describe('counted slices', () => {
  it('are cut at the term’s two ends, and none is left of what lies beyond', () => {
    expect(collected(range(0, 5), range(9, 12), range(18, 30))).toEqual([range(10, 12), range(18, 20)]);
    for (const beyond of [range(8, 10), range(20, 22), range(12, 12)]) expect(collected(beyond)).toEqual([]);
  });

  it('join where they touch and count alike', () => {
    expect(
      collected(
        range(10, 11),
        range(11, 13),
        range(13, 14, { lower: false }),
        range(14, 15),
        range(16, 17),
        range(17, 18),
      ),
    ).toEqual([range(10, 13), range(13, 14, { lower: false }), range(14, 15), range(16, 18)]);
    const other = [{ expected: false }, { measured: true }].map((more) => range(13, 14, more));
    for (const each of other) expect(collected(range(12, 13), each)).toEqual([range(12, 13), each]);
  });

  it('leave out what counts in no figure', () => {
    expect(collected(range(10, 12, { lower: false, expected: false, upper: false }))).toEqual([]);
  });
});

it('slices between two points are counted in each figure', () => {
  const counter = new SliceCounter([
    range(0, 4),
    range(6, 8, { lower: false }),
    range(10, 20, { lower: false, expected: false }),
    range(25, 26),
  ]);
  expect(counter.between(0, 30)).toEqual({ lower: 5, expected: 7, upper: 17 });
  expect(counter.between(3, 7)).toEqual({ lower: 1, expected: 2, upper: 2 });
  expect(counter.between(7, 12)).toEqual({ lower: 0, expected: 1, upper: 3 });
});

describe('slices of several entries', () => {
  it.each([
    [
      [
        [0, 5],
        [5, 9],
      ],
      [],
    ],
    [
      [
        [0, 5],
        [3, 9],
        [4, 6],
      ],
      [[3, 6]],
    ],
    [
      [
        [0, 2],
        [0, 2],
        [7, 9],
        [8, 12],
      ],
      [
        [0, 2],
        [8, 9],
      ],
    ],
  ])('%j lie over each other at %j', (ranges, twice) => {
    const found = coveredTwice(ranges.map(([from = 0, to = 0]) => ({ from, to })));
    expect(found.map(({ from, to }) => [from, to])).toEqual(twice);
  });

  it('are the parts of counted slices that lie in others', () => {
    const others = [
      { from: 0, to: 2 },
      { from: 4, to: 7 },
      { from: 9, to: 12 },
    ];
    expect(within([range(2, 4), range(5, 10), range(12, 14)], others)).toEqual([range(5, 7), range(9, 10)]);
  });
});
