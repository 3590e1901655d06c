import { useTranslation } from 'react-i18next';
import { formatDay as isoDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { DayRun } from '../day-runs';
import { useResult } from '../result';
import { useDays } from './use-days';

/** What a day counted out is, in words: "Mon 6 May: business day 1", "1–5 May: Labour Day, off". */
export function useDayCountWords(): (run: DayRun) => string {
  const { t } = useTranslation('working');
  const { formatWeekday } = useFormats();
  const language = useLanguage();
  const { day: dayName, range } = useDays();
  const { calendar } = useResult();
  return ({ day: number, last, is, nth }) => {
    const [day, to] = [isoDay(number), isoDay(last)];
    const days = number === last ? dayName(day) : range(day, to);
    const holiday = 'holiday' in is ? (calendar.names[is.holiday]?.[language] ?? is.holiday) : '';
    if (nth !== null) {
      const named = { weekday: formatWeekday(day), day: dayName(day), nth };
      return is.kind === 'make-up'
        ? t(($) => $.dayCount.makeUp, { ...named, holiday })
        : t(($) => $.dayCount.workday, named);
    }
    return is.kind === 'holiday'
      ? t(($) => $.dayCount.holiday, { days, holiday })
      : t(($) => $.dayCount.weekend, { days });
  };
}
