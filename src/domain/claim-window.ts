import type { ClaimStatus } from './assessment';
import type { WindowEvidence } from './evidence';
import type { AgreementTerms } from './terms';
import { countBusinessDays, isPublished, type WorkCalendar } from './time/business-days';
import { civilDate, dayOf, type Day } from './time/day';

export interface Window extends WindowEvidence {
  readonly fifthBusinessDay: Day;
  /** The following month lies in a year whose holidays are not published. */
  readonly provisional: boolean;
}

/**
 * The claim window of a service month that ends on `last` (3.2). It opens on the day after the fifth business day of
 * the following calendar month and closes, inclusive, 60 calendar days after the service month's end; no holiday
 * moves that day.
 */
export function claimWindow(terms: AgreementTerms, last: Day, calendar: WorkCalendar): Window {
  const { year, month } = civilDate(last);
  const following = civilDate(dayOf(year, month + 1, 1));
  const counted = countBusinessDays(
    following.year,
    following.month,
    terms.claim.opens.afterBusinessDay,
    calendar,
  );
  const fifthBusinessDay = dayOf(following.year, following.month, counted.length);
  return {
    counted,
    fifthBusinessDay,
    opensOn: fifthBusinessDay + 1,
    closesOn: last + terms.claim.closes.afterDays,
    provisional: !isPublished(following.year, calendar),
  };
}

/** Where the window stands on a day in Beijing. Both its first and its last day are open. */
export function claimStatus(window: { opensOn: Day; closesOn: Day }, asOf: Day): ClaimStatus {
  if (asOf < window.opensOn) return 'not-yet-open';
  return asOf <= window.closesOn ? 'open' : 'closed';
}
