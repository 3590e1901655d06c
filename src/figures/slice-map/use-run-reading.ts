import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { secondsPerDay, type Day } from '../../domain';
import { rowHeight, type MapRow } from './map-rows';
import type { SliceRun } from './slice-days';

/** A run, in its row and on its day. */
export interface PlacedRun {
  readonly run: SliceRun;
  readonly row: MapRow;
  readonly day: Day;
}

/** How near a pointer must come to a run, in pixels. */
const reach = 12;

/** Goes from run to run, by arrow keys or by pointer. */
export function useRunReading(rows: readonly MapRow[]) {
  const all = useMemo(
    () => rows.flatMap((row) => row.days.flatMap(({ day, runs }) => runs.map((run) => ({ run, row, day })))),
    [rows],
  );
  const [at, setAt] = useState<number | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const to = target(event.key, all, at);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
  }

  function onPointer(event: PointerEvent): void {
    const box = event.currentTarget.getBoundingClientRect();
    const row = rows[Math.floor((event.clientY - box.top) / rowHeight)];
    const second = ((event.clientX - box.left) / box.width) * secondsPerDay;
    const near = all.findIndex(
      (one) => one.row === row && distance(one.run, second) <= (reach * secondsPerDay) / box.width,
    );
    if (near === -1) return setAt(null);
    const [first, next] = [all[near], all[near + 1]];
    const isNext =
      first && next && next.row === row && distance(next.run, second) < distance(first.run, second);
    setAt(isNext ? nearest(all, near, second) : near);
  }

  return {
    active: at === null ? null : (all[at] ?? null),
    /** Which of all, from 1; 0 while none is read. */
    at: at === null ? 0 : at + 1,
    count: all.length,
    onKeyDown,
    onPointer,
    go: (to: number) => setAt(to === 0 ? null : to - 1),
  };
}

/** From one run on to that of its row which is nearest. */
function nearest(all: readonly PlacedRun[], from: number, second: number): number {
  let found = from;
  for (let next = from + 1; all[next]?.row === all[from]?.row; next++) {
    const [best, one] = [all[found], all[next]];
    if (!best || !one || distance(one.run, second) >= distance(best.run, second)) break;
    found = next;
  }
  return found;
}

function distance({ from, to }: SliceRun, second: number): number {
  return Math.max(from - second, second - to, 0);
}

/** undefined: the key is none of the map's. */
function target(key: string, all: readonly PlacedRun[], at: number | null): number | null | undefined {
  const last = all.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, last);
    case 'ArrowLeft':
      return at === null ? last : Math.max(at - 1, 0);
    case 'ArrowDown':
    case 'PageDown':
      return at === null ? 0 : otherRow(all, at, 1);
    case 'ArrowUp':
    case 'PageUp':
      return at === null ? last : otherRow(all, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

/** The run of the next row with any, or of the one before, that is nearest in time of day. */
function otherRow(all: readonly PlacedRun[], at: number, step: 1 | -1): number {
  const here = all[at];
  if (!here) return at;
  const row = (step === 1 ? all.slice(at) : all.slice(0, at).toReversed()).find(
    (one) => one.row !== here.row,
  )?.row;
  const first = all.findIndex((one) => one.row === row);
  if (!row || first === -1) return at;
  const middle = (here.run.from + here.run.to) / 2;
  return nearest(all, first, middle);
}
