import type { Span } from '../evidence';
import { compareInstants } from '../time/instant';
import { lowestRates } from './lowest-rates';
import type { Run } from './runs';

/** A stretch in which nothing changes: covered by a run, at one success rate, and not excluded. */
export interface Stretch extends Span {
  readonly short: boolean;
  /** The largest shortfall of the outages that cover it: where they overlap, the lowest rate holds. */
  readonly shortfall: bigint;
}

/** Cuts the excluded time out of the runs and them into stretches of one success rate, ascending. */
export function stretchesOf(runs: readonly Run[], excluded: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0; // runs, levels and excluded spans all ascend, so that none is looked at twice
  for (const run of runs) {
    // Short runs count in the upper figure whatever their rate, so that their rates need no telling apart
    const levels = run.short ? [{ start: run.start, end: run.end, shortfall: 0n }] : lowestRates(run);
    for (const level of levels) {
      let start = level.start;
      for (
        let span = excluded[next];
        span && compareInstants(span.start, level.end) < 0;
        span = excluded[++next]
      ) {
        if (compareInstants(span.start, start) > 0)
          stretches.push({ start, end: span.start, short: run.short, shortfall: level.shortfall });
        if (compareInstants(span.end, start) > 0) start = span.end;
        if (compareInstants(start, level.end) >= 0) break;
      }
      if (compareInstants(start, level.end) < 0)
        stretches.push({ start, end: level.end, short: run.short, shortfall: level.shortfall });
    }
  }
  return stretches;
}
