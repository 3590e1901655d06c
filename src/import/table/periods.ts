import type { Clock } from '../moment';
import { StartAndEnd } from './start-and-end';
import type { TableCells } from './table-cells';

/** How the times of a table's rows lie to each other. */
export interface Periods {
  /** They leave little time out, as those of a log of states do: outages leave out the time that was well. */
  readonly adjoin: boolean;
  /** Some begin before another has ended: a service has one state at a time, attempts are made side by side. */
  readonly overlap: boolean;
  /** Rows of half a day and more, longer than outages mostly are. */
  readonly long: ReadonlySet<number>;
}

/** Seconds: 10:39:59 and 10:40:00 are one moment. */
const grain = 1;
const halfDay = 43_200;
/** Of a hundred seconds from the first start to the last end so many are covered. */
const most = 80;

export function periodsOf(rows: number, cells: Omit<TableCells, 'status'>, clock: Clock): Periods {
  const spans = spansOf(rows, cells, clock);
  const starts = new Set(spans.map(({ from }) => from));
  const touching = spans.filter(({ to }) => starts.has(to) || starts.has(to + grain)).length;
  const first = spans[0]?.from ?? 0;
  let [until, covered, overlap] = [first, 0, false];
  for (const [place, { from, to }] of spans.entries()) {
    if (place > 0 && from < until) overlap = true;
    covered += Math.max(to - Math.max(from, until), 0);
    until = Math.max(until, to);
  }
  const isCovered = !overlap && covered * 100 >= (until - first) * most;
  return {
    adjoin: spans.length > 1 && (touching * 2 >= spans.length - 1 || isCovered),
    overlap,
    long: new Set(spans.flatMap(({ row, from, to }) => (to - from >= halfDay ? [row] : []))),
  };
}

function spansOf(rows: number, cells: Omit<TableCells, 'status'>, clock: Clock) {
  const times = new StartAndEnd({ ...cells, status: () => null }, clock);
  const spans = Array.from({ length: rows }, (_, row) => {
    const start = times.start(row);
    const end = start.ok ? times.end(row, start.value) : null;
    if (!start.ok || end === null || end === 'open' || !end.ok) return null;
    return { row, from: start.value.instant.second, to: end.value.instant.second };
  });
  return spans.filter((span) => span !== null).toSorted((a, b) => a.from - b.from);
}
