import { useTranslation } from 'react-i18next';
import type { EntryFindingCode, MonthAssessment } from '../../domain';
import { useResult } from '../../working/result';
import { workingEntries } from '../../working/working-entries';
import { useEntriesNamed } from './use-entries-named';

/** The entries that are not counted as they stand, by number: a sentence for each reason. */
export function useSetAside(months: readonly MonthAssessment[]): string[] {
  const { t } = useTranslation('worksheet');
  const result = useResult();
  const { assessment, subject, terms } = result;
  const minutes = terms.measure.kind === 'timeslices' ? terms.measure.minimum.minutes : 0;
  const nameOf = useEntriesNamed();
  const named = (entries: readonly number[]) => ({ entries: nameOf(entries) });
  const said: Readonly<Record<EntryFindingCode, ((entries: readonly number[]) => string) | null>> = {
    excluded: null,
    'outside-term': (entries) => t(($) => $.exclusions.outside, named(entries)),
    'after-as-of': (entries) => t(($) => $.exclusions.afterAsOf, named(entries)),
    'too-short': (entries) => t(($) => $.exclusions.tooShort, { count: minutes, ...named(entries) }),
    'not-in-breach': (entries) => t(($) => $.exclusions.notInBreach, named(entries)),
    overlapping: (entries) => t(($) => $.exclusions.overlapping, named(entries)),
    overruled: (entries) => t(($) => $.exclusions.overruled, named(entries)),
  };
  const sentences = assessment.findings.flatMap((finding) =>
    'entries' in finding ? (said[finding.code]?.(finding.entries) ?? []) : [],
  );
  const others = assessment.months.filter((month) => !months.includes(month));
  const here = new Set(months.flatMap((month) => workingEntries(result, month).map(({ entry }) => entry)));
  const elsewhere = [
    ...new Set(others.flatMap((month) => workingEntries(result, month).map(({ entry }) => entry))),
  ].filter((entry) => !here.has(entry) && subject.log[entry]?.kind !== 'unit');
  return elsewhere.length === 0
    ? sentences
    : [...sentences, t(($) => $.exclusions.elsewhere, named(elsewhere))];
}
