import type { ClaimStatus } from './assessment';
import type { WindowEvidence } from './evidence';
import type { AgreementTerms } from './terms';
import { countBusinessDaysFrom, isPublished, type WorkCalendar } from './time/business-days';
import { civilDate, dayOf, type Day } from './time/day';

export interface Window extends WindowEvidence {
  readonly fifthBusinessDay: Day;
  /** Days were counted in a year whose holidays are not published. */
  readonly provisional: boolean;
}

/**
 * The claim window of a service month that ends on `last` (3.2). It opens on the day after the fifth business day of
 * the following calendar month and closes, inclusive, 60 calendar days after the service month's end; no holiday
 * moves that day. `countFrom`: the first day that may be a business day counted (reading R10).
 */
export function claimWindow(
  terms: AgreementTerms,
  last: Day,
  calendar: WorkCalendar,
  countFrom: Day = firstOfFollowingMonth(last),
): Window {
  const counted = countBusinessDaysFrom(countFrom, terms.claim.opens.afterBusinessDay, calendar);
  const fifthBusinessDay = countFrom + counted.length - 1;
  return {
    counted,
    fifthBusinessDay,
    opensOn: fifthBusinessDay + 1,
    closesOn: last + terms.claim.closes.afterDays,
    provisional: [countFrom, fifthBusinessDay].some((day) => !isPublished(civilDate(day).year, calendar)),
  };
}

function firstOfFollowingMonth(day: Day): Day {
  const { year, month } = civilDate(day);
  return dayOf(year, month + 1, 1);
}

/** Where the window stands on a day in Beijing. Both its first and its last day are open. */
export function claimStatus(window: { opensOn: Day; closesOn: Day }, asOf: Day): ClaimStatus {
  if (asOf < window.opensOn) return 'not-yet-open';
  return asOf <= window.closesOn ? 'open' : 'closed';
}
