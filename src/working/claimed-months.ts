import type { Assessment, MonthAssessment } from '../domain';
import { standingOf, type Standing } from './standing';

/** The months that a claim may name: those with a credit. A closed one is told as waived, for a claim made in time. */
export function claimableMonths({ months }: Pick<Assessment, 'months'>): MonthAssessment[] {
  return months.filter((month) => month.credit.expected > 0);
}

/**
 * The months that a claim names unless the claimant says otherwise: those whose window is open on the as-of day; else the
 * next to come, and only where nothing else is left those that are closed.
 */
export function proposedMonths(assessment: Assessment): MonthAssessment[] {
  const order: readonly Standing[] = ['open', 'waiting', 'expected', 'closed'];
  const standing = (month: MonthAssessment) => standingOf(month, assessment.asOf);
  const first = order.find((one) => assessment.months.some((month) => standing(month) === one));
  return assessment.months.filter((month) => standing(month) === first);
}

/** Whether no claim can be filed any more, nor will be: every month that had one has closed. */
export function isAllClosed({ months, asOf }: Pick<Assessment, 'months' | 'asOf'>): boolean {
  const claimable = claimableMonths({ months });
  return claimable.length > 0 && claimable.every((month) => standingOf(month, asOf) === 'closed');
}
