import { useTranslation } from 'react-i18next';
import type { MonthAssessment, WindowEvidence } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { isBeforeCalendar } from '../../working/before-calendar';
import { useResult } from '../../working/result';
import { Sentences } from '../../i18n/Sentences';
import { dayRuns } from '../../working/day-runs';
import { useDayCountWords } from '../../working/words/use-day-count-words';
import { stepReadings } from '../../working/step-readings';
import './DayCount.css';
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
  const { formatDay } = useFormats();
  const dayWords = useDayCountWords();
  const result = useResult();
  const { terms, calendar } = result;
  const { opens, closes } = terms.claim;
  return (
    <Step
      month={month}
      title={t(($) => $.working.window)}
      clauses={[opens.clause, closes.clause]}
      readings={stepReadings.window(result, month)}
    >
      <p>{t(($) => $.working.countedDays)}</p>
      <ol className="day-count">
        {dayRuns(window.counted).map((run) => (
          <li key={run.day} className={run.nth === null ? 'day-count__off' : undefined}>
            {dayWords(run)}
          </li>
        ))}
      </ol>
      <p>
        <Sentences>
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
