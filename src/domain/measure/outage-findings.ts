import { compareInstants, type Instant } from '../time/instant';
import type { Outage } from './outage';
import type { Run } from './runs';
import { slicesTouched } from './spans';

/** What must be said of single outages. Each answers with their places in the log, ascending. */

/** Outages of runs shorter than the minimum. */
export function tooShort(runs: readonly Run[]): number[] {
  return ascending(
    runs.filter((run) => run.short).flatMap((run) => run.outages.map((outage) => outage.entry)),
  );
}

/** Outages, given by start, that share more than an instant with another. */
export function overlapping(outages: readonly Outage[]): number[] {
  const found: number[] = [];
  let latest: Instant = { second: -Infinity, nano: 0 };
  outages.forEach((outage, index) => {
    const following = outages[index + 1];
    const before = compareInstants(outage.start, latest) < 0;
    const after = following !== undefined && compareInstants(following.start, outage.end) < 0;
    if (before || after) found.push(outage.entry);
    if (compareInstants(outage.end, latest) > 0) latest = outage.end;
  });
  return ascending(found);
}

/** Outages that share more than an instant with a slice judged by unit entries, in the term or not. */
export function overruled(
  outages: readonly Outage[],
  judged: readonly number[],
  sliceSeconds: number,
): number[] {
  const isOverruled = (outage: Outage) => {
    const { from, to } = slicesTouched(outage, sliceSeconds);
    return (judged[firstNotBelow(judged, from)] ?? Infinity) < to;
  };
  return ascending(outages.filter(isOverruled).map((outage) => outage.entry));
}

/** Index of the first value ≥ `bound` in an ascending list. */
function firstNotBelow(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers sort many times as fast where they stand as numbers alone. */
function ascending(entries: readonly number[]): number[] {
  return [...Float64Array.from(entries).toSorted()];
}
