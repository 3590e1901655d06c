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

export type ClaimStatus = 'not-yet-open' | 'open' | 'closed';

export type Finding =
  | { readonly code: EntryFindingCode; readonly entries: readonly number[] }
  | { readonly code: MonthFindingCode; readonly months: readonly number[] };

/** In the order in which an assessment lists them. */
export const entryFindingCodes = [
  'excluded',
  'outside-term',
  'not-in-breach',
  'too-short',
  'overlapping',
  'overruled',
  'after-as-of',
] as const;
export type EntryFindingCode = (typeof entryFindingCodes)[number];

type MonthFindingCode = 'edge-sensitive' | 'nothing-measured' | 'provisional-calendar';
