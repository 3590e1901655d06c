import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useDays } from './use-days';

/** More months than this are counted in a sentence, not named. */
const mostNamed = 4;

/** Names months within a sentence: "17–31 Mar and 1–30 Apr", or "12 service months". */
export function useMonths(): (months: readonly MonthAssessment[]) => string {
  const { t } = useTranslation('working');
  const { formatList } = useFormats();
  const { month } = useDays();
  return (months) =>
    months.length > mostNamed
      ? t(($) => $.serviceMonths, { count: months.length })
      : formatList(months.map(month));
}
