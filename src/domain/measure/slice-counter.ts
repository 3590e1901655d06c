import type { Counts, SliceRange } from '../evidence';

/** Counts slices of ranges before any point, so that a long outage costs no more than a short one. */
export class SliceCounter {
  private readonly before: readonly Counts[];

  constructor(private readonly ranges: readonly SliceRange[]) {
    const sum = { lower: 0, expected: 0, upper: 0 };
    this.before = ranges.map((range) => {
      const standing = { ...sum };
      const slices = range.to - range.from;
      if (range.lower) sum.lower += slices;
      if (range.expected) sum.expected += slices;
      sum.upper += slices;
      return standing;
    });
  }

  between(from: number, to: number): Counts {
    const [a, b] = [this.until(from), this.until(to)];
    return { lower: b.lower - a.lower, expected: b.expected - a.expected, upper: b.upper - a.upper };
  }

  private until(slice: number): Counts {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.from ?? Infinity) < slice) low = middle + 1;
      else high = middle;
    }
    const range = this.ranges[low - 1];
    const standing = this.before[low - 1];
    if (!range || !standing) return { lower: 0, expected: 0, upper: 0 };
    const slices = Math.min(slice, range.to) - range.from;
    return {
      lower: standing.lower + (range.lower ? slices : 0),
      expected: standing.expected + (range.expected ? slices : 0),
      upper: standing.upper + slices,
    };
  }
}
