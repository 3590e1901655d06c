import type { MonthAssessment } from '../domain';

/** Whether the business days fall in years before those of the calendar: nothing more will be published of them. */
export function isBeforeCalendar(
  { claim }: Pick<MonthAssessment, 'claim'>,
  { publishedFrom }: { readonly publishedFrom: number },
): boolean {
  return Number(claim.fifthBusinessDay.slice(0, 4)) < publishedFrom;
}
