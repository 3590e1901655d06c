import type { LogEntry } from '../case';
import type { Span } from '../evidence';
import { Rates, type Breach, type RateVerdict } from './breach';

/** Breaching intervals as they stand in the log, each at one place of all three lists. */
export interface Outages {
  readonly spans: readonly Span[];
  /** Their places in the log. */
  readonly entries: readonly number[];
  /** What their success rates say: equal rates have the same object where they are written alike. */
  readonly rates: readonly RateVerdict[];
}

/**
 * A log's intervals, taken as failed attempts of users (Reading of 1.4): those whose rate breaches, and the places in the log
 * of the others. Excluded ones are neither.
 */
export function outagesOf(
  log: readonly LogEntry[],
  breach: Breach,
): { readonly outages: Outages; readonly notInBreach: readonly number[] } {
  const [spans, entries, rates]: [Span[], number[], RateVerdict[]] = [[], [], []];
  const notInBreach: number[] = [];
  const known = new Rates(breach);
  log.forEach((item, entry) => {
    if (item.kind !== 'interval' || item.exclusion !== null) return;
    const rate = known.of(item.successRate);
    if (!rate.breaches) notInBreach.push(entry);
    else {
      spans.push(item);
      entries.push(entry);
      rates.push(rate);
    }
  });
  return { outages: { spans, entries, rates }, notInBreach };
}
