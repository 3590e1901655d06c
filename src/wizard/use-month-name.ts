import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import type { MonthSoFar, SoFar } from './so-far';

type Span = Pick<MonthSoFar, 'start' | 'end'>;

/** Names a service month by its days; in a term in which names come back, with the year, and as short as that allows. */
export function useMonthName(terms: Terms, months: SoFar['months']): (month: Span) => string {
  const { formatDayRangeShort, formatDayRange, formatMonth } = useFormats();
  return ({ start, end }) => {
    if (!namesComeBack(months)) return formatDayRangeShort(start, end);
    return terms.serviceMonth.kind === 'calendar' ? formatMonth(start) : formatDayRange(start, end);
  };
}

export function namesComeBack(months: SoFar['months']): boolean {
  return (months?.length ?? 0) > 11;
}
