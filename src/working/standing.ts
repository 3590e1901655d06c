import type { MonthAssessment } from '../domain';

/**
 * Where a month stands on the as-of day:
 * `met` and `unmeasured` give no claim; the others qualify. `expected`: the month is not over, so that its figure rests
 * on entries dated after the as-of day and may still change. `waiting`: it is over, its claim window not yet open.
 */
export type Standing = 'met' | 'unmeasured' | 'open' | 'waiting' | 'expected' | 'closed';

export function standingOf(month: MonthAssessment, asOf: string): Standing {
  if (month.availability === null) return 'unmeasured';
  if (month.credit.expected === 0) return 'met';
  if (month.claim.status !== 'not-yet-open') return month.claim.status;
  return isOver(month, asOf) ? 'waiting' : 'expected';
}

/** Whether the month has ended by 24:00 of the as-of day. */
export function isOver(month: MonthAssessment, asOf: string): boolean {
  return month.end <= asOf;
}

/** Whether it begins only after the as-of day. */
export function isToCome(month: Pick<MonthAssessment, 'start'>, asOf: string): boolean {
  return month.start > asOf;
}
