import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../result';

export interface Days {
  /** With the year only where it is not that of the as-of day, which stands at the head of the page. */
  readonly day: (day: string) => string;
  readonly range: (first: string, last: string) => string;
  readonly month: (month: Pick<MonthAssessment, 'start' | 'end'>) => string;
}

export function useDays(): Days {
  const formats = useFormats();
  const { assessment } = useResult();
  const isThisYear = (day: string) => day.slice(0, 4) === assessment.asOf.slice(0, 4);
  const range = (first: string, last: string) =>
    isThisYear(first) && isThisYear(last)
      ? formats.formatDayRangeShort(first, last)
      : formats.formatDayRange(first, last);
  return {
    day: (day) => (isThisYear(day) ? formats.formatDayShort(day) : formats.formatDay(day)),
    range,
    month: ({ start, end }) => range(start, end),
  };
}
