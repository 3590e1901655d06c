import type { Span } from '../evidence';
import { compareInstants, type Instant } from '../time/instant';
import type { Runs } from './runs';

/** A stretch of outage in which nothing changes: at one success rate, and not excluded. */
export interface Stretch extends Span {
  readonly short: boolean;
  /** The largest shortfall of the outages that cover it: where they overlap, the lowest rate holds. */
  readonly shortfall: bigint;
}

/** Runs as stretches, ascending; `shortfalls` as `lowestRates` gives them. */
export function stretchesOf(
  { borders, short }: Runs,
  shortfalls: readonly (bigint | undefined)[],
): Stretch[] {
  const stretches: { start: Instant; end: Instant; short: boolean; shortfall: bigint }[] = [];
  let last: (typeof stretches)[number] | undefined;
  shortfalls.forEach((lowest, piece) => {
    if (lowest === undefined) {
      last = undefined;
      return;
    }
    const isShort = short[piece] === 1;
    // Short runs count in the upper figure whatever their rate, so that their rates need no telling apart
    const shortfall = isShort ? 0n : lowest;
    const end = borders.at(piece + 1);
    if (last && last.shortfall === shortfall) last.end = end;
    else stretches.push((last = { start: borders.at(piece), end, short: isShort, shortfall }));
  });
  return stretches;
}

/** What is left of stretches (ascending) where excluded time (disjoint, ascending) is cut out. */
export function without(excluded: readonly Span[], stretches: readonly Stretch[]): readonly Stretch[] {
  if (excluded.length === 0) return stretches;
  const left: Stretch[] = [];
  let next = 0; // both ascend, so that none is looked at twice
  for (const stretch of stretches) {
    let { start } = stretch;
    for (
      let span = excluded[next];
      span && compareInstants(span.start, stretch.end) < 0;
      span = excluded[++next]
    ) {
      if (compareInstants(span.start, start) > 0) left.push({ ...stretch, start, end: span.start });
      if (compareInstants(span.end, start) > 0) start = span.end;
      if (compareInstants(start, stretch.end) >= 0) break;
    }
    if (compareInstants(start, stretch.end) < 0) left.push({ ...stretch, start });
  }
  return left;
}
