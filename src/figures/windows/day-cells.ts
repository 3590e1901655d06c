import {
  formatDay,
  parseDay,
  weekday,
  type CountedDay,
  type Day,
  type DayKind,
  type MonthAssessment,
} from '../../domain';

/** A day of the count, as it stands in a row or in a calendar of weeks. */
export interface DayCell {
  readonly day: string;
  /** Monday 1 … Sunday 7. */
  readonly weekday: number;
  /** null for a day that is only named, not counted. */
  readonly is: DayKind | null;
  /** Which business day it is. */
  readonly nth: number | null;
  readonly roles: readonly DayRole[];
  /** Days lie between it and the cell before. */
  readonly afterGap: boolean;
  /** Neither the day before nor the day after is shown. */
  readonly alone: boolean;
  /** The month is to be named: it is not that of the cell before. */
  readonly named: boolean;
  /** Days off for the same holiday that begin here, in a row and in a week: 0 where they began earlier. */
  readonly run: number;
  readonly weekRun: number;
}

type DayRole = 'ends' | 'opens' | 'today' | 'closes';

/** From the month's last day over the business days to the deadline, and today among them. */
export function dayCells(month: MonthAssessment, counted: readonly CountedDay[], asOf: string): DayCell[] {
  const roles = new Map<Day, DayRole[]>();
  const named: [DayRole, string][] = [
    ['ends', month.end],
    ['opens', month.claim.opensOn],
    ['today', asOf],
    ['closes', month.claim.closesOn],
  ];
  for (const [role, text] of named) {
    const day = parseDay(text);
    if (day !== null) roles.set(day, [...(roles.get(day) ?? []), role]);
  }
  const known = new Map(counted.map((one) => [one.day, one]));
  const days = [...new Set([...known.keys(), ...roles.keys()])].toSorted((a, b) => a - b);
  const shown = new Set(days);
  return days.map((day, index) => {
    const found = known.get(day);
    const before = days[index - 1];
    const holiday = (other: Day) => (shown.has(other) ? holidayOf(known.get(other)) : null);
    return {
      day: formatDay(day),
      weekday: weekday(day),
      is: found?.is ?? null,
      nth: found?.nth ?? null,
      roles: roles.get(day) ?? [],
      afterGap: before !== undefined && before !== day - 1,
      alone: !shown.has(day - 1) && !shown.has(day + 1),
      named: before === undefined || formatDay(before).slice(0, 7) !== formatDay(day).slice(0, 7),
      run: runLength(day, holiday, false),
      weekRun: runLength(day, holiday, true),
    };
  });
}

/** Weeks are told apart by their Mondays. */
export function weekOf({ day, weekday: ofWeek }: DayCell): Day {
  return (parseDay(day) ?? 0) - ofWeek;
}

function holidayOf(counted: CountedDay | undefined): string | null {
  return counted?.is.kind === 'holiday' ? counted.is.holiday : null;
}

function runLength(day: Day, holiday: (day: Day) => string | null, byWeek: boolean): number {
  const name = holiday(day);
  if (name === null) return 0;
  const isNewWeek = (one: Day) => byWeek && weekday(one) === 1;
  if (holiday(day - 1) === name && !isNewWeek(day)) return 0;
  let length = 1;
  while (holiday(day + length) === name && !isNewWeek(day + length)) length++;
  return length;
}
