import type { IntervalEntry } from '../case';
import type { Span } from '../evidence';
import { compareInstants, type Instant } from '../time/instant';
import { shortfallOf } from './breach';
import { lowestRates } from './lowest-rates';

/** A breaching interval, with its place in the log. */
export interface Outage extends Span {
  readonly entry: number;
  /** Shortfall of its success rate. */
  readonly shortfall: bigint;
}

export interface Run extends Span {
  /** Shorter than the agreement's minimum, judged before exclusions and month borders are cut out. */
  readonly short: boolean;
  readonly outages: readonly Outage[];
}

export function outageOf(interval: IntervalEntry, entry: number): Outage {
  return { start: interval.start, end: interval.end, entry, shortfall: shortfallOf(interval.successRate) };
}

/** The union of outages (given by start); those that touch join into one run. */
export function runsOf(outages: readonly Outage[], minimumSeconds: number): Run[] {
  const runs: Run[] = [];
  let members: Outage[] = [];
  let end: Instant | null = null;
  const close = () => {
    const [first] = members;
    if (first && end) runs.push({ start: first.start, end, short: isShorter(first.start, end), outages: members });
  };
  const isShorter = (from: Instant, to: Instant) =>
    compareInstants(to, { second: from.second + minimumSeconds, nano: from.nano }) < 0;
  for (const outage of outages) {
    if (end && compareInstants(outage.start, end) > 0) {
      close();
      members = [];
      end = null;
    }
    members.push(outage);
    if (!end || compareInstants(outage.end, end) > 0) end = outage.end;
  }
  close();
  return runs;
}

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
    const levels = run.short ? [{ start: run.start, end: run.end, shortfall: 0n }] : lowestRates(run.outages);
    for (const level of levels) {
      let start = level.start;
      for (; next < excluded.length; next++) {
        const span = excluded[next];
        if (!span || compareInstants(span.start, level.end) >= 0) break;
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
