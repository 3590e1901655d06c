import { createContext, use } from 'react';
import type { CalendarData } from '../calendar/schema';
import type { CaseJson, DraftReading } from '../case/read-draft';
import { assess, entryShares, type Assessment, type Case, type EntryShare, type Evidence } from '../domain';
import type { Terms } from '../terms/schema';

/** Everything that the parts of the page show or draw. */
export interface Result {
  readonly terms: Terms;
  readonly subject: Case;
  /** The case as a case file holds it. */
  readonly file: CaseJson;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly calendar: CalendarData;
  /** For each entry of the log, what it accounts for by month. */
  readonly shares: readonly (readonly EntryShare[])[];
  /** For each entry of the log, the row where it was written, from 0. */
  readonly rows: readonly number[];
  /** The same as people number rows, from 1. */
  readonly numbers: readonly number[];
  /** Months as they were bought; null where the last day was given instead. */
  readonly boughtMonths: number | null;
  /** Whether the as-of day is the day of the reader's visit. */
  readonly asOfIsToday: boolean;
}

/** The result of a case that is complete and right; null for any other: nothing partial is ever assessed. */
export function resultOf(
  { problems, product, term, log, fees, asOf, rows, json }: DraftReading,
  terms: Terms,
  calendar: CalendarData,
  today: string,
): Result | null {
  if (problems.length > 0 || product === null || !term || !log || !fees || asOf === null) return null;
  const subject: Case = { product, term, log: log.entries, fees, asOf };
  const { assessment, evidence } = assess(terms, subject, calendar);
  return {
    terms,
    subject,
    file: json,
    assessment,
    evidence,
    calendar,
    shares: entryShares(log.entries, evidence, assessment.findings),
    rows,
    numbers: rows.map((row) => row + 1),
    boughtMonths: boughtMonths(json['purchase']),
    asOfIsToday: assessment.asOf === today,
  };
}

function boughtMonths(purchase: unknown): number | null {
  if (typeof purchase !== 'object' || purchase === null || !('months' in purchase)) return null;
  return typeof purchase.months === 'number' ? purchase.months : null;
}

export const ResultContext = createContext<Result | null>(null);

export function useResult(): Result {
  const result = use(ResultContext);
  if (!result) throw new Error('This part of the page stands in no ResultContext');
  return result;
}
