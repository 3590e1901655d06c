import { formatDay, parseDay, type MonthAssessment } from '../../domain';

/** A day of a claim window that belongs in a calendar. */
export interface Reminder {
  readonly month: MonthAssessment;
  readonly day: string;
  /** null: the day on which the window opens. 0: its last day. */
  readonly daysLeft: number | null;
}

const daysBefore = [14, 3, 0];

/** The days of the months' claim windows to be reminded of, in the order of time. */
export function reminders(months: readonly MonthAssessment[]): Reminder[] {
  return months
    .flatMap((month): Reminder[] => {
      const { opensOn, closesOn } = month.claim;
      const last = parseDay(closesOn) ?? 0;
      return [
        { month, day: opensOn, daysLeft: null },
        ...daysBefore
          .map((daysLeft) => ({ month, day: formatDay(last - daysLeft), daysLeft }))
          // A window that is shorter than that has nothing to be done yet.
          .filter(({ day }) => day >= opensOn),
      ];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
