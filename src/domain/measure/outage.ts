import type { IntervalEntry } from '../case';
import type { Span } from '../evidence';
import { shortfallOf } from './breach';

/** A breaching interval, with its place in the log. */
export interface Outage extends Span {
  readonly entry: number;
  /** Shortfall of its success rate. */
  readonly shortfall: bigint;
}

export function outageOf(interval: IntervalEntry, entry: number): Outage {
  return { start: interval.start, end: interval.end, entry, shortfall: shortfallOf(interval.successRate) };
}
