import type { ClaimWindow } from '../domain/assessment';
import type { AgreementTerms } from '../domain/terms';
import { dayAfter, isWeekend, monthOf, writeDay, yearOf } from './days';

/** Rules, section 6: when a claim can be made. */

export interface PublishedDays {
  readonly publishedFrom: number;
  readonly publishedThrough: number;
  readonly holidays: Readonly<Record<string, string>>;
  readonly makeUpDays: Readonly<Record<string, string>>;
}

export function claimWindow(
  lastDay: string,
  asOf: string,
  terms: AgreementTerms,
  published: PublishedDays,
): ClaimWindow {
  const [year, month] = [yearOf(lastDay), monthOf(lastDay)];
  const following = month === 12 ? writeDay(year + 1, 1, 1) : writeDay(year, month + 1, 1);
  const provisional =
    yearOf(following) < published.publishedFrom || yearOf(following) > published.publishedThrough;

  let day = following;
  let businessDays = isBusinessDay(day) ? 1 : 0;
  while (businessDays < terms.claim.opens.afterBusinessDay) {
    day = dayAfter(day);
    if (isBusinessDay(day)) businessDays += 1;
  }
  const opensOn = dayAfter(day);
  let closesOn = lastDay;
  for (let days = 0; days < terms.claim.closes.afterDays; days += 1) closesOn = dayAfter(closesOn);
  const status = asOf < opensOn ? 'not-yet-open' : asOf <= closesOn ? 'open' : 'closed';
  return { fifthBusinessDay: day, opensOn, closesOn, provisional, status };

  function isBusinessDay(name: string): boolean {
    if (provisional) return !isWeekend(name);
    if (name in published.holidays) return false;
    return name in published.makeUpDays || !isWeekend(name);
  }
}
