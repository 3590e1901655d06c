import { addMonths, civilDate, dayOf, formatDay } from '../../domain';
import type { WindowAxis } from './window-rows';

export interface AxisTick {
  /** In percent. */
  readonly at: number;
  /** The first day of the calendar month that begins there. */
  readonly day: string;
  readonly label: 'month' | 'year' | null;
}

const leastBetweenLabels = 40;
/** What a name needs, itself and before it. */
const leastBeforeEnd = { month: 28, year: 32 };
/** Labels at every month, every quarter, every half year, every year. */
const everies = [1, 3, 6, 12];

/** Where calendar months begin. January bears its year where the axis reaches into more than one. */
export function windowAxisTicks({ first, end }: WindowAxis, plot: number): AxisTick[] {
  const perMonth = (plot * 30.4) / (end - first);
  const every = everies.find((months) => months * perMonth >= leastBetweenLabels) ?? 12;
  const { year, month } = civilDate(first);
  const years = civilDate(end - 1).year > year;
  const ticks: AxisTick[] = [];
  const start = dayOf(year, month, 1);
  for (let index = 0; addMonths(start, index) < end; index++) {
    const day = addMonths(start, index);
    if (day < first) continue;
    const ofYear = civilDate(day).month;
    const at = ((day - first) * 100) / (end - first);
    const name = years && ofYear === 1 ? 'year' : 'month';
    const isLabelled = (ofYear - 1) % every === 0 && ((100 - at) * plot) / 100 >= leastBeforeEnd[name];
    const label = isLabelled ? name : null;
    ticks.push({ at, day: formatDay(day), label });
  }
  return ticks;
}
