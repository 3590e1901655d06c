import type { MonthAssessment } from '../../domain';
import type { Result } from '../../working/result';
import { workingEntries, type WorkingEntry } from '../../working/working-entries';

/** The entries of these months that are marked as excluded, each once though it may lie in two of them. */
export function excludedEntries(result: Result, months: readonly MonthAssessment[]): WorkingEntry[] {
  const all = months.flatMap((month) =>
    workingEntries(result, month).filter(({ is }) => is.exclusion !== null),
  );
  return [...new Map(all.map((one) => [one.entry, one])).values()];
}
