import { Trans, useTranslation } from 'react-i18next';
import { formatDay as isoDay, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Typeset } from '../../ui/typeset/Typeset';
import { isBeforeCalendar } from '../../working/before-calendar';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { useDays } from '../../working/words/use-days';
import { Line } from './Line';
import { useHolidays } from './use-holidays';

/** The business days counted, the holidays among them, and the two ends of the window. */
export function WindowLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const { formatMonthShort } = useFormats();
  const { day } = useDays();
  const result = useResult();
  const { terms, calendar, evidence } = result;
  const { opens, closes } = terms.claim;
  const counted = evidence.months[month.index - 1]?.window.counted ?? [];
  const holidays = useHolidays(counted);
  const businessDays = counted
    .filter(({ nth }) => nth !== null)
    .map(({ day: number, is }) => {
      const name = String(Number(isoDay(number).slice(8)));
      return is.kind === 'make-up' ? t(($) => $.working.makeUp, { day: name }) : name;
    });
  const { opensOn, closesOn, fifthBusinessDay, provisional } = month.claim;
  const listed = (items: readonly string[]) =>
    items.reduce((first, second) => t(($) => $.listed, { first, second }));
  const counting = { month: formatMonthShort(fifthBusinessDay), days: listed(businessDays) };
  const days = t(($) => $.days, { count: closes.afterDays });
  return (
    <Line
      title={t(($) => $.working.window)}
      clauses={[opens.clause, closes.clause]}
      readings={stepReadings.window(result, month)}
      lead={
        holidays.length === 0
          ? t(($) => $.working.businessDays, counting)
          : t(($) => $.working.businessDaysOff, { ...counting, off: listed(holidays) })
      }
      formula={
        <Trans
          parent={Typeset}
          t={t}
          i18nKey={($) => $.working.opensAndCloses}
          values={{ opens: day(opensOn), end: day(month.end), days, closes: day(closesOn) }}
          components={{ b: <b /> }}
        />
      }
    >
      {provisional &&
        (isBeforeCalendar(month, calendar)
          ? t(($) => $.working.beforeCalendar, { year: String(calendar.publishedFrom) })
          : t(($) => $.working.provisional, { year: fifthBusinessDay.slice(0, 4) }))}
    </Line>
  );
}
