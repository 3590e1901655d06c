/** Civil days as `YYYY-MM-DD`, counted one by one. */

export function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function dayOfMonthOf(day: string): number {
  return Number(day.slice(8, 10));
}

export function writeDay(year: number, month: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function dayAfter(day: string): string {
  const [year, month, dayOfMonth] = [yearOf(day), monthOf(day), dayOfMonthOf(day)];
  if (dayOfMonth < lengthOfMonth(year, month)) return writeDay(year, month, dayOfMonth + 1);
  return month < 12 ? writeDay(year, month + 1, 1) : writeDay(year + 1, 1, 1);
}

/** Every day that can occur here, in order. Number 0 was a Friday. */
const allDays: readonly string[] = countDays('1999-01-01', '2101-12-31');
const numbers = new Map(allDays.map((day, number) => [day, number]));

function countDays(first: string, last: string): string[] {
  const days = [first];
  for (let day = first; day !== last;) {
    day = dayAfter(day);
    days.push(day);
  }
  return days;
}

export function numberOf(day: string): number {
  const number = numbers.get(day);
  if (number === undefined) throw new Error(`${day} is no day of the table`);
  return number;
}

export function dayNumbered(number: number): string {
  const day = allDays[number];
  if (day === undefined) throw new Error(`day ${number} is not in the table`);
  return day;
}

export function dayBefore(day: string): string {
  return dayNumbered(numberOf(day) - 1);
}

export function isWeekend(day: string): boolean {
  const names = ['Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu'];
  const name = names[numberOf(day) % 7];
  return name === 'Sat' || name === 'Sun';
}

/** Month by month; only then the original day of the month, clamped to the month's last. */
export function addMonths(day: string, months: number): string {
  let [year, month] = [yearOf(day), monthOf(day)];
  for (let added = 0; added < months; added += 1) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return writeDay(year, month, Math.min(dayOfMonthOf(day), lengthOfMonth(year, month)));
}

/** Both days belong to it. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

export function daysOf({ first, last }: DaySpan): readonly string[] {
  return allDays.slice(numberOf(first), numberOf(last) + 1);
}

export function termOf(purchase: { startDate: string; months?: number; endDate?: string }): DaySpan {
  const first = purchase.startDate;
  return { first, last: purchase.endDate ?? dayBefore(addMonths(first, purchase.months ?? 0)) };
}

export function serviceMonthsOf(kind: 'calendar' | 'anniversary', term: DaySpan): DaySpan[] {
  return kind === 'calendar' ? calendarMonths(term) : anniversaryMonths(term);
}

function calendarMonths(term: DaySpan): DaySpan[] {
  const months: DaySpan[] = [];
  let first = term.first;
  for (const day of daysOf(term)) {
    if (day === term.last || dayOfMonthOf(dayAfter(day)) === 1) {
      months.push({ first, last: day });
      first = dayAfter(day);
    }
  }
  return months;
}

function anniversaryMonths(term: DaySpan): DaySpan[] {
  const months: DaySpan[] = [];
  for (let k = 0; addMonths(term.first, k) <= term.last; k += 1) {
    const last = dayBefore(addMonths(term.first, k + 1));
    months.push({ first: addMonths(term.first, k), last: last < term.last ? last : term.last });
  }
  return months;
}
