import { useTranslation } from 'react-i18next';
import { formatDay as isoDay, type CountedDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { dayRuns } from '../../working/day-runs';
import { useResult } from '../../working/result';

/** Which of the counted days are off for which holiday: a phrase for each run of them. */
export function useHolidays(counted: readonly CountedDay[]): string[] {
  const { t } = useTranslation('worksheet');
  const { formatDayRangeShort } = useFormats();
  const language = useLanguage();
  const { names } = useResult().calendar;
  return dayRuns(counted).flatMap(({ day, last, is }) =>
    is.kind === 'holiday'
      ? t(($) => $.working.off, {
          days: formatDayRangeShort(isoDay(day), isoDay(last)),
          holiday: names[is.holiday]?.[language] ?? is.holiday,
        })
      : [],
  );
}
