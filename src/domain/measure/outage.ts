import type { IntervalEntry } from '../case';
import type { Span } from '../evidence';
import type { Shortfalls } from './breach';

/** A breaching interval, with its place in the log. */
export interface Outage extends Span {
  readonly entry: number;
  /** Shortfall of its success rate. */
  readonly shortfall: bigint;
}

export function outageOf(
  { start, end, successRate }: IntervalEntry,
  entry: number,
  shortfalls: Shortfalls,
): Outage {
  return { start, end, entry, shortfall: shortfalls.of(successRate) };
}
