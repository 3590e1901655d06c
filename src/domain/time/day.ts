/** A civil day, as the number of days since 1970-01-01. Days carry no zone: they are days in Beijing throughout. */
export type Day = number;

const msPerDay = 86_400_000;

/** The month from 1; one beyond a year's ends is a month of the year before or after. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / msPerDay;
}

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of the month. */
export function civilDate(day: Day): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 28 to 31; the month from 1. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Monday 1 … Sunday 7. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Counts from the day given and clamps to the month's last day: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const first = civilDate(dayOf(year, month + months, 1));
  return dayOf(first.year, first.month, Math.min(dayOfMonth, lastDayOfMonth(first.year, first.month)));
}

/**
 * As `addMonths`, but past the end of a month that lacks the day: 31 January + 1 month = 1 March, so that the month
 * before ends with February. The alternative of reading R9.
 */
export function addMonthsPastEnd(day: Day, months: number): Day {
  const clamped = addMonths(day, months);
  return civilDate(clamped).day < civilDate(day).day ? clamped + 1 : clamped;
}

/** `YYYY-MM-DD` to a day; null where the text has another form or the date does not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}
