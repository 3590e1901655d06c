import type { Fee } from './case';
import type { CountedDay } from './time/business-days';
import type { Day } from './time/day';
import type { Instant } from './time/instant';
import type { ServiceMonth } from './time/service-months';

/** What an assessment rests on, for views that draw it or show its working. Never part of a file. */
export interface Evidence {
  readonly months: readonly MonthEvidence[];
  readonly measured: TimeslicesEvidence | OccurrencesEvidence;
}

interface MonthEvidence extends ServiceMonth {
  readonly fee: Fee;
  readonly window: WindowEvidence;
}

export interface WindowEvidence {
  /** The days of the following month up to the one that opens the window's eve, with what each is. */
  readonly counted: readonly CountedDay[];
  readonly opensOn: Day;
  readonly closesOn: Day;
}

export interface TimeslicesEvidence {
  readonly kind: 'timeslices';
  readonly sliceSeconds: number;
  /** Slices that count in at least one reading: disjoint, ascending. Slices outside the term are not among them. */
  readonly slices: readonly SliceRange[];
  /** Time that is never downtime, disjoint and ascending. */
  readonly excluded: readonly Span[];
}

/** Slices `from` (inclusive) to `to` (exclusive); slice n begins at Beijing second n × sliceSeconds. */
export interface SliceRange {
  readonly from: number;
  readonly to: number;
  readonly lower: boolean;
  readonly expected: boolean;
  readonly upper: boolean;
  /** Judged by measured counts or rates, not estimated from outages. */
  readonly measured: boolean;
}

/** Half-open: the end is the first moment after it. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export interface OccurrencesEvidence {
  readonly kind: 'occurrences';
}

/** What one log entry accounts for in one service month: slices, or failures. */
export interface EntryShare extends Counts {
  readonly month: number;
  /** How many of them other entries account for too. Failures are never shared. */
  readonly shared: Counts;
}

/** In each of the three figures of an availability. */
export interface Counts {
  readonly lower: number;
  readonly expected: number;
  readonly upper: number;
}
