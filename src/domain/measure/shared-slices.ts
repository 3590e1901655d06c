import type { SliceRange } from '../evidence';

export interface Slices {
  readonly from: number;
  readonly to: number;
}

/** Where at least two of some ranges lie over each other: disjoint, ascending. */
export function coveredTwice(ranges: readonly Slices[]): Slices[] {
  const starts = Float64Array.from(ranges, ({ from }) => from).toSorted();
  const ends = Float64Array.from(ranges, ({ to }) => to).toSorted();
  const covered: Slices[] = [];
  let since = 0;
  let open = 0;
  for (let start = 0, end = 0; end < ends.length;) {
    const [opens, closes] = [starts[start] ?? Infinity, ends[end] ?? Infinity];
    // Where one ends as another begins, no slice lies in both.
    if (opens < closes) {
      start++;
      if (++open === 2) since = opens;
    } else {
      end++;
      if (open-- === 2) covered.push({ from: since, to: closes });
    }
  }
  return covered;
}

/** The parts of counted slices that lie in some others. Both are disjoint and ascending, and so is what comes of them. */
export function within(counted: readonly SliceRange[], others: readonly Slices[]): SliceRange[] {
  const parts: SliceRange[] = [];
  for (let a = 0, b = 0; ;) {
    const [range, other] = [counted[a], others[b]];
    if (!range || !other) return parts;
    const from = Math.max(range.from, other.from);
    const to = Math.min(range.to, other.to);
    if (from < to) parts.push({ ...range, from, to });
    if (range.to < other.to) a++;
    else b++;
  }
}
