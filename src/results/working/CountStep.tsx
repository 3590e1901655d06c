import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useResult } from '../../working/result';
import { CountEntries } from './CountEntries';
import { NotSimply } from './NotSimply';
import { SliceEntries } from './SliceEntries';
import { Step } from './Step';
import { stepReadings } from '../../working/step-readings';
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
  const clauses =
    measure.kind === 'timeslices'
      ? [measure.breach.clause, ...exclusions]
      : [...measure.total.clauses, ...measure.failure.clauses, ...exclusions];
  return (
    <Step
      month={month}
      title={t(($) => $.working.counted)}
      clauses={clauses}
      readings={stepReadings.counted(result, month)}
    >
      {measure.kind === 'timeslices' ? (
        <SliceEntries month={month} entries={entries} minutes={measure.slice.minutes} />
      ) : (
        <CountEntries month={month} entries={entries} />
      )}
      <NotSimply month={month} entries={entries} />
    </Step>
  );
}
