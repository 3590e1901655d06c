import { compareInstants } from '../../../domain';
import type { Answers } from '../../questions';
import type { Findings } from '../reading/findings';
import type { Outage } from './outages';
import type { Moment } from '../reading/times';

/** What one row of a monitor's log says of the moment it was written. */
export interface Probe {
  readonly row: number;
  readonly at: Moment;
  readonly state: 'down' | 'up' | 'pending' | 'paused' | 'started' | 'maintenance';
  readonly note: string;
  readonly raw: unknown;
}

/**
 * One outage from the first failed probe to the next that succeeds, of one monitor's rows in any order; those of one
 * moment are in the order of the others. A pending probe neither begins nor ends one; a pause ends what is known. Maintenance is the customer's own, so it ends an outage or goes on with it as answered,
 * and counts as none while nobody has.
 */
export function outagesOf(
  probes: readonly Probe[],
  findings: Findings,
  maintenance: Answers['maintenance'],
): Outage[] {
  const outages: Outage[] = [];
  let open: Probe[] = [];
  const close = (end: Moment | null) => {
    const [first, ...rest] = open;
    if (first) {
      const { at: start, note, raw } = first;
      outages.push({ rows: [first.row, ...rest.map(({ row }) => row)], start, end, note, raw });
    }
    open = [];
  };
  for (const probe of inOrder(probes)) {
    const { state } = probe;
    if (state === 'down' || (state === 'maintenance' && maintenance === 'downtime')) open.push(probe);
    else {
      findings.pass(probe.row, state);
      if (state === 'up' || state === 'paused' || state === 'maintenance') close(probe.at);
    }
  }
  close(null);
  return outages;
}

function inOrder(probes: readonly Probe[]): Probe[] {
  const byTime = (a?: Probe, b?: Probe) => (a && b ? compareInstants(a.at.instant, b.at.instant) : 0);
  const newestFirst = byTime(probes[0], probes.at(-1)) > 0;
  return (newestFirst ? probes.toReversed() : probes).toSorted(byTime);
}

/** Asks about maintenance, where there is any. */
export function askOfMaintenance(findings: Findings, probes: readonly Probe[]): void {
  const rows = probes.filter(({ state }) => state === 'maintenance').map(({ row }) => row);
  if (rows.length > 0) findings.ask({ kind: 'maintenance', rows });
}
