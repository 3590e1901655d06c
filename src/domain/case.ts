import type { Currency } from './currency';
import type { Decimal } from './decimal';
import type { Day } from './time/day';
import type { Instant } from './time/instant';

/** A case as the rules take it: read, checked, in Beijing time. `src/case` makes one from a case file. */
export interface Case {
  readonly product: string;
  readonly term: Term;
  readonly log: readonly LogEntry[];
  readonly fees: Fees;
  /** The day in Beijing for which the claim's status is told. */
  readonly asOf: Day;
}

/** First and last day of the service, both inclusive (1.2). */
export interface Term {
  readonly first: Day;
  readonly last: Day;
}

export type LogEntry = IntervalEntry | UnitEntry | CountEntry;

/** An outage known by start and end, with the success rate in percent during it. */
export interface IntervalEntry {
  readonly kind: 'interval';
  readonly start: Instant;
  readonly end: Instant;
  readonly successRate: Decimal;
  readonly exclusion: string | null;
}

/** A measured slice: counts, or a success rate in percent without counts. */
export type UnitEntry = CountedUnit | RatedUnit;

/** `second`: Beijing seconds, fraction cut. */
interface CountedUnit {
  readonly kind: 'unit';
  readonly second: number;
  readonly requests: number;
  readonly successes: number;
  readonly exclusion: string | null;
}

/** `second`: Beijing seconds, fraction cut. */
interface RatedUnit {
  readonly kind: 'unit';
  readonly second: number;
  readonly successRate: Decimal;
  readonly exclusion: string | null;
}

/** Calls or messages of a day or a moment. `second`: Beijing seconds, fraction cut. */
export interface CountEntry {
  readonly kind: 'count';
  readonly second: number;
  readonly total: number;
  readonly failed: number;
  readonly exclusion: string | null;
}

export interface Fees {
  readonly currency: Currency;
  readonly default: Fee;
  /** Overrides, by the service month's first day. */
  readonly byMonth: ReadonlyMap<Day, Fee>;
  readonly messagePrice: Decimal | null;
}

/** A service month's fee, and the part of it that vouchers, coupons, discounts or waivers covered. */
export interface Fee {
  readonly consumed: Decimal;
  readonly deducted: Decimal;
}
