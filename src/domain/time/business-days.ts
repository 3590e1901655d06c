import { formatDay, weekday, civilDate, type Day } from './day';

/** Official working days of mainland China (3.2). Days are ISO dates; a value names the holiday. */
export interface WorkCalendar {
  readonly publishedFrom: number;
  readonly publishedThrough: number;
  readonly holidays: Readonly<Record<string, string>>;
  /** Weekend days worked in exchange for a holiday. */
  readonly makeUpDays: Readonly<Record<string, string>>;
}

export type DayKind =
  | { readonly kind: 'working' }
  | { readonly kind: 'make-up'; readonly holiday: string }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: string };

/** What a day is. In a year that is not published only weekends are known. */
export function dayKind(day: Day, calendar: WorkCalendar): DayKind {
  if (isPublished(civilDate(day).year, calendar)) {
    const date = formatDay(day);
    const holiday = calendar.holidays[date];
    if (holiday !== undefined) return { kind: 'holiday', holiday };
    const makeUp = calendar.makeUpDays[date];
    if (makeUp !== undefined) return { kind: 'make-up', holiday: makeUp };
  }
  return weekday(day) >= 6 ? { kind: 'weekend' } : { kind: 'working' };
}

/** Whether a year's holidays are known: of other years only the weekends are. */
export function isPublished(year: number, calendar: WorkCalendar): boolean {
  return calendar.publishedFrom <= year && year <= calendar.publishedThrough;
}

/** The day itself where it is a business day, else the first one after it. */
export function nextBusinessDay(day: Day, calendar: WorkCalendar): Day {
  return day + countBusinessDaysFrom(day, 1, calendar).length - 1;
}

export interface CountedDay {
  readonly day: Day;
  readonly is: DayKind;
  /** 1 for the first business day, 2 for the second …; null for a day off. */
  readonly nth: number | null;
}

/** The days from one up to and including the nth business day, the first included, each with what it is. */
export function countBusinessDaysFrom(first: Day, nth: number, calendar: WorkCalendar): CountedDay[] {
  const days: CountedDay[] = [];
  let found = 0;
  for (let day = first; found < nth; day++) {
    const is = dayKind(day, calendar);
    const works = is.kind === 'working' || is.kind === 'make-up';
    if (works) found++;
    days.push({ day, is, nth: works ? found : null });
  }
  return days;
}
