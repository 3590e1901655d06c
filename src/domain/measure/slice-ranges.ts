import type { SliceRange } from '../evidence';

/** Collects counted slices in ascending order, within the term, joining neighbours that count alike. */
export class SliceRanges {
  readonly ranges: SliceRange[] = [];

  /** `first` slice of the term and one past its last. */
  constructor(
    private readonly first: number,
    private readonly end: number,
  ) {}

  /** A range that is empty, or that lies outside the term, adds nothing. */
  add(range: SliceRange): void {
    if (!range.upper) return;
    const from = Math.max(range.from, this.first);
    const to = Math.min(range.to, this.end);
    if (from >= to) return;
    const last = this.ranges.at(-1);
    if (last && last.to === from && countAlike(last, range))
      this.ranges[this.ranges.length - 1] = { ...last, to };
    else this.ranges.push({ ...range, from, to });
  }
}

/** All of them count in the highest figure. */
function countAlike(a: SliceRange, b: SliceRange): boolean {
  return a.lower === b.lower && a.expected === b.expected && a.measured === b.measured;
}
