import type { AgreementTerms } from '../../domain';

/**
 * How the records of a file are to be read: one row a request or message, or a row for some seconds of them. Columns
 * count from 0, rows from 1.
 */
export interface RecordsPlan {
  /** Of a workbook, which is read as comma-separated UTF-8. */
  readonly sheet?: string;
  /** A label of the Encoding Standard (utf-8, gb18030 …). A byte-order mark in the file overrules it. */
  readonly encoding: string;
  readonly delimiter: Delimiter;
  /** Of the last row above the records. */
  readonly headings: readonly string[];
  /** Rows above the first record, the headings among them. */
  readonly headerRows: number;
  /** The column of times. */
  readonly time: number;
  /** The column of days, where the times are those of a day alone. */
  readonly date?: number;
  /** By column, what its counts are in as the heading says: 万, 千; '' where it says nothing. */
  readonly units?: readonly string[];
  readonly counts: RecordsCounts;
  /** IANA zone of times without an offset. Dates alone are days in Beijing. */
  readonly zone: string;
  /** The order of 03/04/2026 where the file leaves it open; null refuses such dates. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
  /** What is added up together: that many seconds, counted from midnight in Beijing. */
  readonly spanSeconds: number;
}

export type Delimiter = ',' | '\t' | ';' | '|';

export type RecordsCounts =
  /** Each row is one attempt, and the column says how it went. */
  | { readonly kind: 'outcome'; readonly outcome: number }
  | { readonly kind: 'successes'; readonly requests: number; readonly successes: number }
  | { readonly kind: 'failures'; readonly total: number; readonly failed: number };

export const secondsPerDay = 86_400;

/** A slice where the agreement measures slices, a day where it counts occurrences. */
export function spanSecondsOf(measure: AgreementTerms['measure']): number {
  return measure.kind === 'timeslices' ? measure.slice.minutes * 60 : secondsPerDay;
}
