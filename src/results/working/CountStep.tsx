import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import type { ReadingCode } from '../../terms/readings';
import { useResult } from '../../working/result';
import { CountEntries } from './CountEntries';
import { NotSimply } from './NotSimply';
import { SliceEntries } from './SliceEntries';
import { Step } from './Step';
import { workingEntries } from '../../working/working-entries';

/** Which entries of the log the month's figure is made of, and which not. */
export function CountStep({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const result = useResult();
  const { terms, subject, assessment, shares } = result;
  const { measure } = terms;
  const entries = useMemo(
    () => workingEntries({ subject, assessment, shares }, month),
    [subject, assessment, shares, month],
  );
  const exclusions = entries.flatMap(({ is }) => (is.exclusion === null ? [] : [is.exclusion]));
  const isRange = month.measured.bad.lower !== month.measured.bad.upper;
  const readings: ReadingCode[] = [];
  if (measure.kind === 'timeslices') {
    if (entries.some(({ is }) => is.kind === 'interval')) readings.push('R7');
    if (measure.breach.kind === 'all-failed') readings.push('R14');
    else if (isRange) readings.push('R2');
    if (entries.some(({ codes }) => codes.includes('too-short'))) readings.push('R6');
  } else if (exclusions.length > 0) readings.push('R13');
  const clauses =
    measure.kind === 'timeslices'
      ? [measure.breach.clause, ...exclusions]
      : [...measure.total.clauses, ...measure.failure.clauses, ...exclusions];
  return (
    <Step month={month} title={t(($) => $.working.counted)} clauses={clauses} readings={readings}>
      {measure.kind === 'timeslices' ? (
        <SliceEntries month={month} entries={entries} minutes={measure.slice.minutes} />
      ) : (
        <CountEntries month={month} entries={entries} />
      )}
      <NotSimply month={month} entries={entries} />
    </Step>
  );
}
