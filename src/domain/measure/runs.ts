import type { Span } from '../evidence';
import { compareInstants, type Instant } from '../time/instant';
import type { Outage } from './outage';

export interface Run extends Span {
  /** Shorter than the agreement's minimum, judged before exclusions and month borders are cut out. */
  readonly short: boolean;
  readonly outages: readonly Outage[];
}

/** The union of outages (given by start); those that touch join into one run. */
export function runsOf(outages: readonly Outage[], minimumSeconds: number): Run[] {
  const runs: Run[] = [];
  let members: Outage[] = [];
  let end: Instant | null = null;
  const close = () => {
    const [first] = members;
    if (first && end)
      runs.push({ start: first.start, end, short: isShorter(first.start, end), outages: members });
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
