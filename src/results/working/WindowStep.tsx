import { useTranslation } from 'react-i18next';
import { formatDay as isoDay, type MonthAssessment, type WindowEvidence } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { ReadingCode } from '../../terms/readings';
import { isBeforeCalendar } from '../../working/before-calendar';
import { useResult } from '../../working/result';
import { Sentences } from '../Sentences';
import { useDays } from '../../working/words/use-days';
import { Step } from './Step';

/** The business days counted, and the two ends of the window. */
export function WindowStep({
  month,
  window,
}: {
  readonly month: MonthAssessment;
  readonly window: WindowEvidence;
}) {
  const { t } = useTranslation('results');
  const { formatDay, formatList } = useFormats();
  const { day } = useDays();
  const { terms, calendar } = useResult();
  const { opens, closes } = terms.claim;
  const readings: ReadingCode[] = ['R4', 'R5'];
  if (terms.serviceMonth.kind === 'anniversary') readings.push('R10');
  const businessDays = window.counted
    .filter(({ nth }) => nth !== null)
    .map(({ day: number, is }) => {
      const name = day(isoDay(number));
      return is.kind === 'make-up' ? t(($) => $.working.makeUp, { day: name }) : name;
    });
  return (
    <Step title={t(($) => $.working.window)} clauses={[opens.clause, closes.clause]} readings={readings}>
      <p>
        <Sentences>
          {t(($) => $.working.businessDays, { count: businessDays.length, days: formatList(businessDays) })}
          {t(($) => $.working.opens, { day: formatDay(month.claim.opensOn) })}
          {t(($) => $.working.closes, {
            sum: t(($) => $.working.closesSum, { end: formatDay(month.end), count: closes.afterDays }),
            day: formatDay(month.claim.closesOn),
          })}
          {month.claim.provisional &&
            (isBeforeCalendar(month, calendar)
              ? t(($) => $.working.beforeCalendar, { year: String(calendar.publishedFrom) })
              : t(($) => $.working.provisional, { year: String(calendar.publishedThrough) }))}
        </Sentences>
      </p>
    </Step>
  );
}
