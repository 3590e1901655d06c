import {
  dueByMonth,
  measureMonths,
  type AgreementTerms,
  type Fees,
  type LogEntry,
  type Term,
} from '../domain';
import type { Problem } from './problem';

/** Sums that outgrow the format's integers: a month's calls or messages, a month's or all months' messages due. */
export function amountProblems(
  terms: AgreementTerms,
  term: Term,
  log: readonly LogEntry[],
  fees: Fees | null,
): Problem[] {
  if (terms.measure.kind !== 'occurrences') return [];
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  const measured = measureMonths(terms, term, log);
  if (measured.months.some((month) => month.measured.total > Number.MAX_SAFE_INTEGER))
    return [{ path: 'log', code: 'sum-too-large' }];
  if (!fees) return [];
  const messages = dueByMonth(terms, measured, fees).reduce((sum, { due }) => sum + (due.messages ?? 0n), 0n);
  return messages > limit ? [{ path: 'fees.messagePrice', code: 'messages-too-many' }] : [];
}
