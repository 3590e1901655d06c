import { civilDate, parseDay } from '../../domain';
import type { TermMonth } from '../sounding';

/** A tick below the axis, in percent of the term. */
export interface RulerTick {
  readonly at: number;
  readonly kind: 'day' | 'date' | 'month' | 'year';
  /** Day of the month, where there is room, and where it stands: in the middle of its day. */
  readonly date: number | null;
  readonly dateAt: number;
}

/** In pixels: the least that lets ticks be told apart, and the least between the dates written under them. */
const leastBetweenTicks = 2;
const leastBetweenDates = 17;
/** Which days of the month are written, from every day to none but the first, tenth and twentieth. */
const written = [
  { every: 1, days: (day: number) => day >= 1 },
  { every: 4, days: (day: number) => day === 1 || (day % 5 === 0 && day < 30) },
  { every: 8, days: (day: number) => [1, 10, 20].includes(day) },
];
const tens = new Set([1, 11, 21]);

/** Days where there is room for them, else tens of days, else months and years. */
export function rulerTicks(months: readonly TermMonth[], plot: number): RulerTick[] {
  const first = parseDay(months[0]?.start ?? '');
  const last = parseDay(months.at(-1)?.end ?? '');
  if (first === null || last === null) return [];
  const days = last - first + 1;
  const perDay = plot / days;
  const starts = new Set(months.map(({ start }) => parseDay(start)));
  const dates = written.find(({ every }) => every * perDay >= leastBetweenDates);
  const ticks: RulerTick[] = [];
  for (let day = first; day <= last + 1; day++) {
    const { month, day: ofMonth } = civilDate(day);
    const isMonth = starts.has(day) || day === last + 1;
    const date = day <= last && dates?.days(ofMonth) ? ofMonth : null;
    const isTen = tens.has(ofMonth) && perDay * 10 >= leastBetweenTicks * 3;
    if (!isMonth && date === null && !isTen && perDay < leastBetweenTicks) continue;
    const isYear = isMonth && (month === 1 || day === first || day === last + 1);
    const kind = isYear ? 'year' : isMonth ? 'month' : date === null ? 'day' : 'date';
    ticks.push({ at: ((day - first) * 100) / days, kind, date, dateAt: ((day - first + 0.5) * 100) / days });
  }
  return ticks.filter(
    ({ at }, index) => index === 0 || ((at - (ticks[index - 1]?.at ?? 0)) * plot) / 100 > 0.5,
  );
}
