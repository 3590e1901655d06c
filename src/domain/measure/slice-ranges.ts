import type { SliceRange } from '../evidence';

/** Collects counted slices in ascending order, within the term, joining neighbours that count alike. */
export class SliceRanges {
  readonly ranges: SliceRange[] = [];
  private last: { -readonly [key in keyof SliceRange]: SliceRange[key] } | null = null;

  /** `first` slice of the term and one past its last. */
  constructor(
    private readonly first: number,
    private readonly end: number,
  ) {}

  /** A range, or a part of it. One that is empty, or that lies outside the term, adds nothing. */
  add(range: SliceRange, start = range.from, end = range.to): void {
    if (!range.upper) return;
    const from = Math.max(start, this.first);
    const to = Math.min(end, this.end);
    if (from >= to) return;
    if (this.last && this.last.to === from && countAlike(this.last, range)) this.last.to = to;
    else this.ranges.push((this.last = { ...range, from, to }));
  }
}

/** All of them count in the highest figure. */
function countAlike(a: SliceRange, b: SliceRange): boolean {
  return a.lower === b.lower && a.expected === b.expected && a.measured === b.measured;
}
