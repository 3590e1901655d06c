import type { LogEntry } from '../case';
import type { Span } from '../evidence';
import { Rates, type Breach } from './breach';

/** Breaching intervals as they stand in the log, each at one place of all three lists. */
export interface Outages {
  readonly spans: readonly Span[];
  /** Their places in the log. */
  readonly entries: readonly number[];
  /** How far their success rates stay under 100 %. */
  readonly shortfalls: readonly bigint[];
}

/**
 * A log's intervals, taken as failed attempts of users (Reading of 1.4): those whose rate breaches, and the places in the log
 * of the others. Excluded ones are neither.
 */
export function outagesOf(
  log: readonly LogEntry[],
  breach: Breach,
): { readonly outages: Outages; readonly notInBreach: readonly number[] } {
  const [spans, entries, shortfalls]: [Span[], number[], bigint[]] = [[], [], []];
  const notInBreach: number[] = [];
  const rates = new Rates(breach);
  log.forEach((item, entry) => {
    if (item.kind !== 'interval' || item.exclusion !== null) return;
    const { shortfall, breaches } = rates.of(item.successRate);
    if (!breaches) notInBreach.push(entry);
    else {
      spans.push(item);
      entries.push(entry);
      shortfalls.push(shortfall);
    }
  });
  return { outages: { spans, entries, shortfalls }, notInBreach };
}
