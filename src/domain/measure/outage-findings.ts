import type { Span } from '../evidence';
import type { Outages } from './outages';
import type { Runs } from './runs';
import { slicesTouched } from './spans';

/** What must be said of single outages. Each answers with their places in the log, ascending. */

/** Outages of runs shorter than the minimum. */
export function tooShort({ entries }: Outages, { borders, short }: Runs): number[] {
  return entries.filter((_, outage) => short[borders.from[outage] ?? 0] === 1);
}

/** Outages that share more than an instant with another. */
export function overlapping({ entries }: Outages, { borders, depths }: Runs): number[] {
  // Of two that overlap, each covers a piece that more than one covers
  let pieces = 0;
  const sharedBefore = depths.map((depth) => (depth > 1 ? pieces++ : pieces));
  const before = (piece = 0) => sharedBefore[piece] ?? 0;
  return entries.filter((_, outage) => before(borders.from[outage]) < before(borders.to[outage]));
}

/** Outages that share more than an instant with a slice judged by unit entries, in the term or not. */
export function overruled({ spans, entries }: Outages, judged: Uint32Array, sliceSeconds: number): number[] {
  if (judged.length === 0) return [];
  const isOverruled = (span: Span) => {
    const { from, to } = slicesTouched(span, sliceSeconds);
    return (judged[firstNotBelow(judged, from)] ?? Infinity) < to;
  };
  return spans.flatMap((span, outage) => (isOverruled(span) ? (entries[outage] ?? []) : []));
}

/** Index of the first value ≥ `bound` in an ascending list. */
function firstNotBelow(values: Uint32Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
