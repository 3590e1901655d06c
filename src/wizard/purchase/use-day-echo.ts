import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { readDayOf } from '../../case/read-draft';

/** How a text is understood as a day; null where it is not. */
export function useDayEcho(): (text: string) => string | null {
  const { t } = useTranslation('wizard');
  const { formatDay, formatWeekday } = useFormats();
  return (text) => {
    const day = readDayOf(text);
    if (!day.ok) return null;
    return t(($) => $.understood, {
      text: t(($) => $.dayWithWeekday, { day: formatDay(day.value), weekday: formatWeekday(day.value) }),
    });
  };
}
