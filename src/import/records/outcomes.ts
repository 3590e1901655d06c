import type { AgreementTerms } from '../../domain';
import type { Question } from '../questions';
import type { RecordsTally } from './tally';

export type OutcomesQuestion = Extract<Question, { kind: 'outcomes' }>;

/** Which outcomes count as failed, with the rows of each, the most frequent first; null where records are counts. */
export function outcomesQuestion({ sums }: RecordsTally): OutcomesQuestion | null {
  if (sums.kind === 'counts') return null;
  const rows = new Float64Array(sums.values.length);
  sums.outcomes.forEach((outcome, place) => {
    rows[outcome] = (rows[outcome] ?? 0) + (sums.counts[place] ?? 0);
  });
  const values = sums.values.map((value, index) => ({ value, rows: rows[index] ?? 0 }));
  return { kind: 'outcomes', values: values.toSorted((a, b) => b.rows - a.rows) };
}

const systemError = /^system[ _-]?error$/i;
const failure =
  /fail|error|timed? ?-?_?out|unavailable|exception|失败|失敗|错误|超时|异常|エラー|タイムアウト/i;

/**
 * Outcomes to have ticked when the question is shown, never to take without asking. Of calls only `system_error` counts
 * (CCC 1.5): that the other side was busy is no failure of the service.
 */
export function likelyFailures(values: readonly string[], { measure }: AgreementTerms): string[] {
  const calls = measure.kind === 'occurrences' && measure.unit === 'calls';
  return values.filter((value) => (calls ? systemError : failure).test(value));
}
