/**
 * Everything the rules say of a case: the assessment of the case format, version 1. Codes and numbers only; views
 * turn them into sentences. Days are ISO dates in Beijing, money is a decimal string in the currency's minor unit.
 */
export interface Assessment {
  readonly format: 'sla-assessment';
  readonly version: 1;
  readonly product: string;
  readonly asOf: string;
  readonly currency: string;
  readonly months: readonly MonthAssessment[];
  readonly totals: Compensation;
  readonly findings: readonly Finding[];
}

export interface MonthAssessment extends Compensation {
  /** From 1. */
  readonly index: number;
  readonly start: string;
  /** Inclusive. */
  readonly end: string;
  readonly days: number;
  readonly measured: Measured;
  /** null where nothing could be measured. */
  readonly availability: Availability | null;
  /** Percent of the fee, 0 for none, for each reading of `bad`. */
  readonly credit: Range;
  readonly claim: ClaimWindow;
}

export interface Measured {
  readonly unit: 'minutes' | 'calls' | 'messages';
  readonly total: number;
  readonly bad: Range;
}

/** Three readings of one quantity. For counts all three are equal. */
export interface Range {
  readonly lower: number;
  readonly expected: number;
  readonly upper: number;
}

export interface Availability {
  /** [total − bad, total], not reduced. */
  readonly fraction: readonly [string, string];
  /** Four decimals, cut off, never rounded. */
  readonly percent: string;
}

export interface Compensation {
  readonly amount: string;
  /** The credit on the fee less what vouchers covered: what the vendor grants at least (Reading of 3.1(2)). */
  readonly cautiousAmount: string;
  /** Whole messages, or null where the product is not paid in messages or no list price is given. */
  readonly messages: number | null;
}

export interface ClaimWindow {
  readonly fifthBusinessDay: string;
  readonly opensOn: string;
  readonly closesOn: string;
  /** The calendar of the following month is not published: computed with weekends alone. */
  readonly provisional: boolean;
  readonly status: ClaimStatus;
}

/** On the day for which the case is assessed. */
export type ClaimStatus = 'not-yet-open' | 'open' | 'closed';

export type Finding =
  | { readonly code: EntryFindingCode; readonly entries: readonly number[] }
  | { readonly code: MonthFindingCode; readonly months: readonly number[] };

/** In the order in which an assessment lists them. */
export const entryFindingCodes = [
  /** Carries an exclusion. */
  'excluded',
  /** Lies outside the term: an outage in whole or part, a count by its start. */
  'outside-term',
  /** An outage whose own success rate does not breach (TRTC 1.5). */
  'not-in-breach',
  /** An outage in a run shorter than the minimum (TRTC 1.5). */
  'too-short',
  /** An outage that shares time with another. */
  'overlapping',
  /** An outage in a slice that measured counts or rates speak of: those decide. */
  'overruled',
  /** Ends or, as a count, starts after the day for which the status is told. */
  'after-as-of',
] as const;
export type EntryFindingCode = (typeof entryFindingCodes)[number];

/** The tier depends on slices only partly down; nothing to measure; a claim window of an unpublished year. */
type MonthFindingCode = 'edge-sensitive' | 'nothing-measured' | 'provisional-calendar';
