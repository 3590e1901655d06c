import type { MonthAssessment } from '../../domain';
import type { Result } from '../../working/result';
import { workingEntries, type WorkingEntry } from '../../working/working-entries';

/** A claimed month with the entries that prove it. */
export interface EvidenceGroup {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
}

/**
 * Where time is measured, the entries that account for a slice in any of the three figures. Where events are counted, every
 * entry: those without a failure are part of the total, and so is the total of an excluded one.
 */
export function evidenceEntries(result: Result, month: MonthAssessment): WorkingEntry[] {
  const entries = workingEntries(result, month);
  return result.terms.measure.kind === 'timeslices' ? entries.filter(({ share }) => share !== null) : entries;
}

/** Whether several entries cover the same slices, so that the rows come to more than their sum. */
export function countsTwice({ month, entries }: EvidenceGroup, minutes: number): boolean {
  return (
    entries.reduce((sum, { share }) => sum + (share?.upper ?? 0), 0) > month.measured.bad.upper / minutes
  );
}
