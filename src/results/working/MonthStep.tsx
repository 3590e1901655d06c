import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { ReadingCode } from '../../terms/readings';
import { useResult } from '../../working/result';
import { Sentences } from '../Sentences';
import { Step } from './Step';

/** The service month: its days and, where time is measured, its minutes. */
export function MonthStep({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatDayRange, formatInteger } = useFormats();
  const { terms, assessment, boughtMonths } = useResult();
  const { serviceMonth, measure } = terms;
  const isCut = boughtMonths === null && month.index === assessment.months.length;
  const readings: ReadingCode[] = ['R1'];
  if (serviceMonth.kind === 'anniversary') {
    if (startsLate(assessment.months[0])) readings.push('R9');
    if (isCut) readings.push('R15');
  }
  return (
    <Step
      month={month}
      title={t(($) => $.working.month)}
      clauses={
        measure.kind === 'timeslices' ? [serviceMonth.clause, measure.total.clause] : [serviceMonth.clause]
      }
      readings={readings}
    >
      <p>
        <Sentences>
          {t(($) => $.working.rule[serviceMonth.kind])}
          {t(($) => $.working.days, { range: formatDayRange(month.start, month.end), count: month.days })}
          {measure.kind === 'timeslices' &&
            t(($) => $.working.minutes, {
              product: `${month.days} × 24 × 60 = ${formatInteger(month.measured.total)}`,
            })}
        </Sentences>
      </p>
    </Step>
  );
}

/** Only of a month that starts on the 29th or later is it open on which day it ends. */
function startsLate(first: MonthAssessment | undefined): boolean {
  return first !== undefined && Number(first.start.slice(8)) > 28;
}
