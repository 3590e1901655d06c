import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { Line } from './Line';

/** The days of the service month and, where time is measured, its minutes. */
export function MonthLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const result = useResult();
  const { serviceMonth, measure } = result.terms;
  const days = t(($) => $.days, { count: month.days });
  const isTime = measure.kind === 'timeslices';
  const minutes = t(($) => $.quantity.minutes, { number: formatInteger(month.measured.total) });
  return (
    <Line
      title={t(($) => $.working.month)}
      clauses={isTime ? [serviceMonth.clause, measure.total.clause] : [serviceMonth.clause]}
      readings={stepReadings.month(result, month)}
      formula={isTime ? `${days} × 24 × 60 = ${minutes}` : days}
    />
  );
}
