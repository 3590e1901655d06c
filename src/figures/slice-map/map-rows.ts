import type { Day } from '../../domain';
import type { FigurePart } from '../reading/use-reading';
import type { SliceDay, SliceRun, Stretch } from './slice-days';

/** A line of the map: a day, or days without anything to show, folded into one. */
export interface MapRow {
  readonly days: readonly SliceDay[];
  /** Of its upper edge, in pixels. */
  readonly y: number;
}

/** A run, in its row and on its day; across in seconds from midnight. */
export interface PlacedRun extends FigurePart {
  readonly run: SliceRun;
  readonly row: MapRow;
  readonly day: Day;
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

export function placedRuns(rows: readonly MapRow[]): PlacedRun[] {
  return rows.flatMap((row) =>
    row.days.flatMap(({ day, runs }) => runs.map((run) => ({ run, row, day, from: run.from, to: run.to }))),
  );
}

/** Slices that the log measures, where days have a line of their own: a folded one would draw them all over each other. */
export function measuredIn({ days }: MapRow): readonly Stretch[] {
  return days.length === 1 ? (days[0]?.measured ?? []) : [];
}

function isQuiet({ runs }: SliceDay): boolean {
  return runs.length === 0;
}
