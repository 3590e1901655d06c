import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { DayCell } from './day-cells';
import type { HolidayNames } from './DayItem';

/** What is said of a day of the count: what it is, which business day, and what begins or ends with it. */
export function useDayWords(names: HolidayNames): (cell: DayCell) => string {
  const { t } = useTranslation('figures');
  const { formatDay, formatList, formatWeekday } = useFormats();
  const language = useLanguage();
  return ({ day, is, nth, roles }) => {
    const holiday = is && 'holiday' in is ? (names[is.holiday]?.[language] ?? is.holiday) : '';
    const what = [
      ...(is?.kind === 'holiday' ? [holiday] : []),
      ...(is?.kind === 'weekend' ? [t(($) => $.days.off)] : []),
      ...(is?.kind === 'make-up' ? [t(($) => $.days.makeUpFull, { holiday })] : []),
      ...(nth === null ? [] : [t(($) => $.days.nth, { nth })]),
      ...roles.map((role) => t(($) => $.days.reading[role])),
    ];
    return t(($) => $.days.reading.day, {
      day: formatDay(day),
      weekday: formatWeekday(day),
      what: formatList(what),
    });
  };
}
