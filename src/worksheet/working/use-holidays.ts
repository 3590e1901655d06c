import { useTranslation } from 'react-i18next';
import { formatDay as isoDay, type CountedDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { useResult } from '../../working/result';

/** Which of the counted days are off for which holiday: a sentence for each. */
export function useHolidays(counted: readonly CountedDay[]): string[] {
  const { t } = useTranslation('worksheet');
  const { formatDayRangeShort } = useFormats();
  const language = useLanguage();
  const { names } = useResult().calendar;
  const runs = new Map<string, { readonly first: string; readonly last: string }>();
  for (const { day, is } of counted) {
    if (is.kind !== 'holiday') continue;
    const last = isoDay(day);
    runs.set(is.holiday, { first: runs.get(is.holiday)?.first ?? last, last });
  }
  return [...runs].map(([holiday, { first, last }]) =>
    t(($) => $.working.off, {
      days: formatDayRangeShort(first, last),
      holiday: names[holiday]?.[language] ?? holiday,
    }),
  );
}
