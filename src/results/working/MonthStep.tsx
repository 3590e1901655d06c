import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { Sentences } from '../../i18n/Sentences';
import { Step } from './Step';

/** The service month: its days and, where time is measured, its minutes. */
export function MonthStep({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatDayRange, formatInteger } = useFormats();
  const result = useResult();
  const { serviceMonth, measure } = result.terms;
  return (
    <Step
      month={month}
      title={t(($) => $.working.month)}
      clauses={
        measure.kind === 'timeslices' ? [serviceMonth.clause, measure.total.clause] : [serviceMonth.clause]
      }
      readings={stepReadings.month(result, month)}
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
