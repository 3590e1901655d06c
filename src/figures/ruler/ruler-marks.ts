import { parseDay, secondsPerDay, type Evidence, type LogEntry, type SliceRange } from '../../domain';
import type { TermMonth } from '../sounding';

/** An entry on the ruler, in percent of the term. */
export interface RulerMark {
  /** As the log numbers it, from 1. */
  readonly number: number;
  readonly from: number;
  readonly width: number;
  readonly excluded: boolean;
}

/** Marks close together, drawn as one bar whose height tells how many they are. */
export interface MarkBin {
  readonly from: number;
  readonly width: number;
  readonly count: number;
  /** None of them counts. */
  readonly excluded: boolean;
}

/** More than these are not numbered, */
export const mostNumberedMarks = 40;
/** and more than these no longer told apart. */
export const mostSingleMarks = 120;

/**
 * The entries of a log that tell of a loss within the term: every interval, and of rows that measure or count, those
 * with a failure in them. With the evidence at hand, a measured slice is shown only if it counts. `places` are the
 * entries' indices in the log, where wrong ones were left out.
 */
export function rulerMarks(
  months: readonly TermMonth[],
  log: readonly LogEntry[],
  evidence?: Evidence,
  places?: readonly number[],
): RulerMark[] {
  const first = parseDay(months[0]?.start ?? '');
  const last = parseDay(months.at(-1)?.end ?? '');
  if (first === null || last === null) return [];
  const start = first * secondsPerDay;
  const length = (last + 1) * secondsPerDay - start;
  const counts = sliceCounts(evidence);
  const marks: RulerMark[] = [];
  log.forEach((entry, index) => {
    if (!tellsOfLoss(entry, counts)) return;
    const [from, to] = secondsOf(entry);
    if (to < start || from >= start + length) return;
    const begins = Math.max(from, start);
    const ends = Math.min(Math.max(to, begins), start + length);
    marks.push({
      number: (places?.[index] ?? index) + 1,
      from: ((begins - start) * 100) / length,
      width: ((ends - begins) * 100) / length,
      excluded: entry.exclusion !== null,
    });
  });
  return marks;
}

function secondsOf(entry: LogEntry): [number, number] {
  return entry.kind === 'interval' ? [entry.start.second, entry.end.second] : [entry.second, entry.second];
}

function tellsOfLoss(entry: LogEntry, counts: ((second: number) => boolean) | null): boolean {
  if (entry.kind === 'interval') return true;
  if (entry.kind === 'count') return entry.failed > 0;
  if (counts && entry.exclusion === null) return counts(entry.second);
  return 'requests' in entry
    ? entry.successes < entry.requests
    : entry.successRate.units < 100n * 10n ** BigInt(entry.successRate.scale);
}

/** Whether the slice at a second counts in any reading. */
function sliceCounts(evidence: Evidence | undefined): ((second: number) => boolean) | null {
  if (evidence?.measured.kind !== 'timeslices') return null;
  const { slices, sliceSeconds } = evidence.measured;
  return (second) => contains(slices, Math.floor(second / sliceSeconds));
}

function contains(ranges: readonly SliceRange[], slice: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? Infinity) <= slice) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.from <= slice;
}

/** In pixels: wide enough that one bar can be told from the next. */
const binWidth = 4;

export function binMarks(marks: readonly RulerMark[], plot: number): MarkBin[] {
  const bins = Math.floor(plot / binWidth);
  const width = 100 / bins;
  const found = new Map<number, { count: number; excluded: boolean }>();
  for (const mark of marks) {
    const middle = mark.from + mark.width / 2;
    const bin = Math.min(bins - 1, Math.floor(middle / width));
    const sum = found.get(bin) ?? { count: 0, excluded: true };
    found.set(bin, { count: sum.count + 1, excluded: sum.excluded && mark.excluded });
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, sum]) => ({ from: (bin * 100) / bins, width, ...sum }));
}
