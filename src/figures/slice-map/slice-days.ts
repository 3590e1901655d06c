import {
  dayOfSecond,
  parseDay,
  secondsPerDay,
  type Day,
  type LogEntry,
  type Range,
  type SliceRange,
  type TimeslicesEvidence,
} from '../../domain';
import type { TermMonth } from '../sounding';

/**
 * `counted`: in every reading. `edge`: as we read it, but not in the least figure. `most`: in the most alone.
 * `outside`: an outage on the day before the service month or the day after.
 */
export const runStates = ['counted', 'edge', 'most', 'excluded', 'outside'] as const;
export type RunState = (typeof runStates)[number];

/** Part of a day, in seconds from its midnight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface SliceRun extends Stretch {
  readonly state: RunState;
  /** Judged by counts or rates of the log, not estimated from outages. */
  readonly measured: boolean;
}

export interface SliceDay {
  readonly day: Day;
  readonly runs: readonly SliceRun[];
  /** Slices that the log has measured, failed or not. */
  readonly measured: readonly Stretch[];
  /** How many slices count. */
  readonly slices: Range;
}

/** A service month day by day: what of each day counts, in which reading, and why other time does not. */
export function sliceDays(
  month: TermMonth,
  { slices, excluded, sliceSeconds }: TimeslicesEvidence,
  log: readonly LogEntry[],
): SliceDay[] {
  const first = parseDay(month.start);
  const last = parseDay(month.end);
  if (first === null || last === null) return [];
  const inside = { from: first, to: last };
  const days = new Days(first - 1, last + 1);
  for (const range of slices) {
    const run = { from: range.from * sliceSeconds, to: range.to * sliceSeconds };
    days.add(run, stateOf(range), range.measured, inside);
  }
  for (const { start, end } of excluded)
    days.add({ from: start.second, to: wholeSecond(end) }, 'excluded', false, inside);
  for (const entry of log) {
    if (entry.kind !== 'interval' || entry.exclusion !== null) continue;
    const run = { from: entry.start.second, to: wholeSecond(entry.end) };
    days.add(run, 'outside', false, { from: first - 1, to: first - 1 });
    days.add(run, 'outside', false, { from: last + 1, to: last + 1 });
  }
  for (const slice of measuredSlices(log, sliceSeconds))
    days.measure({ from: slice * sliceSeconds, to: (slice + 1) * sliceSeconds }, inside);
  return days.all(sliceSeconds).filter(({ day, runs }) => (day >= first && day <= last) || runs.length > 0);
}

function stateOf({ lower, expected }: SliceRange): RunState {
  if (!expected) return 'most';
  return lower ? 'counted' : 'edge';
}

function wholeSecond({ second, nano }: { readonly second: number; readonly nano: number }): number {
  return nano > 0 ? second + 1 : second;
}

/** Each once, ascending. */
function measuredSlices(log: readonly LogEntry[], sliceSeconds: number): number[] {
  const found = new Set<number>();
  for (const entry of log)
    if (entry.kind === 'unit' && entry.exclusion === null) found.add(Math.floor(entry.second / sliceSeconds));
  return [...found].toSorted((a, b) => a - b);
}

/** Days, both inclusive. */
interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Runs of seconds, cut at midnight and handed to their days. */
class Days {
  private readonly runs: SliceRun[][] = [];
  private readonly measured: Stretch[][] = [];

  constructor(
    private readonly first: Day,
    private readonly last: Day,
  ) {}

  add(run: Stretch, state: RunState, measured: boolean, within: DaySpan): void {
    this.cut(run, within, (day, part) =>
      (this.runs[day - this.first] ??= []).push({ ...part, state, measured }),
    );
  }

  measure(slice: Stretch, within: DaySpan): void {
    this.cut(slice, within, (day, part) => {
      const parts = (this.measured[day - this.first] ??= []);
      const before = parts.at(-1);
      if (before?.to === part.from) parts[parts.length - 1] = { from: before.from, to: part.to };
      else parts.push(part);
    });
  }

  all(sliceSeconds: number): SliceDay[] {
    return Array.from({ length: this.last - this.first + 1 }, (_, index) => {
      const runs = (this.runs[index] ?? []).toSorted((a, b) => a.from - b.from || a.to - b.to);
      const slices = (states: readonly RunState[]) =>
        runs
          .filter(({ state }) => states.includes(state))
          .reduce((sum, { from, to }) => sum + (to - from) / sliceSeconds, 0);
      return {
        day: this.first + index,
        runs,
        measured: this.measured[index] ?? [],
        slices: {
          lower: slices(['counted']),
          expected: slices(['counted', 'edge']),
          upper: slices(['counted', 'edge', 'most']),
        },
      };
    });
  }

  private cut(run: Stretch, within: DaySpan, hand: (day: Day, part: Stretch) => void): void {
    const from = Math.max(run.from, within.from * secondsPerDay);
    const to = Math.min(run.to, (within.to + 1) * secondsPerDay);
    for (let day = dayOfSecond(from); day * secondsPerDay < to; day++) {
      const midnight = day * secondsPerDay;
      const part = { from: Math.max(from - midnight, 0), to: Math.min(to - midnight, secondsPerDay) };
      if (part.from < part.to) hand(day, part);
    }
  }
}
