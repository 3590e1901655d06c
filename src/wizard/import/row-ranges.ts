export type RowRange = readonly [first: number, last: number];

/** Ascending rows as ranges, the first `most` of them: 2–14, 18. */
export function rowRanges(rows: readonly number[], most: number): RowRange[] {
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = Math.max(last[1], row);
    else if (ranges.length === most) break;
    else ranges.push([row, row]);
  }
  return ranges;
}
