import type { SliceDay } from './slice-days';

/** A line of the map: a day, or days without anything to show, folded into one. */
export interface MapRow {
  readonly days: readonly SliceDay[];
  /** Of its upper edge, in pixels. */
  readonly y: number;
}

export const rowHeight = 18;
/** Where bars lie in their row, and the line beneath those slices that were measured. */
export const bar = { top: 2, height: 11 };
export const measuredLine = 15.5;

/** Quiet days next to each other make one row: a quiet month is no grey wall. */
export function mapRows(days: readonly SliceDay[]): MapRow[] {
  const groups: SliceDay[][] = [];
  for (const day of days) {
    const before = groups.at(-1);
    if (isQuiet(day) && before?.every(isQuiet)) before.push(day);
    else groups.push([day]);
  }
  return groups.map((group, index) => ({ days: group, y: index * rowHeight }));
}

function isQuiet({ runs }: SliceDay): boolean {
  return runs.length === 0;
}
