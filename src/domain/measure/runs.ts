import type { Span } from '../evidence';
import { compareInstants, type Instant } from '../time/instant';
import type { Outage } from './outage';

export interface Run extends Span {
  /** Shorter than the agreement's minimum, judged before exclusions and month borders are cut out. */
  readonly short: boolean;
  /** Given by start; at least one. */
  readonly outages: readonly [Outage, ...Outage[]];
}

/** The union of outages (given by start); those that touch join into one run. */
export function runsOf(outages: readonly Outage[], minimumSeconds: number): Run[] {
  const runs: { start: Instant; end: Instant; short: boolean; outages: [Outage, ...Outage[]] }[] = [];
  const isShort = (from: Instant, to: Instant) =>
    compareInstants(to, { second: from.second + minimumSeconds, nano: from.nano }) < 0;
  for (const outage of outages) {
    const { start, end } = outage;
    const last = runs.at(-1);
    if (!last || compareInstants(start, last.end) > 0)
      runs.push({ start, end, short: isShort(start, end), outages: [outage] });
    else {
      last.outages.push(outage);
      if (compareInstants(end, last.end) > 0) {
        last.end = end;
        last.short = isShort(last.start, end);
      }
    }
  }
  return runs;
}
