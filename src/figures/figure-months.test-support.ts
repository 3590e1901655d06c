import { formatDay, type Measured, type ServiceMonth } from '../domain';
import type { FigureMonth } from './sounding';

/** The months of a term as figures take them, with what was measured in each, as far as anything was. */
export function figureMonths(
  months: readonly { readonly month: ServiceMonth; readonly measured?: Measured | null }[],
): FigureMonth[] {
  return months.map(({ month: { index, first, last, days }, measured = null }) => ({
    index,
    start: formatDay(first),
    end: formatDay(last),
    days,
    measured,
  }));
}
