import { addMonths, endOfTerm, type Term } from '../domain';
import type { Checker } from './checker';
import { readDate } from './read-date';
import { lastDay } from './read-instant';

const mostMonths = 120;

/** From the first day to the last, given as a number of months or as that day. */
export function readTerm(checker: Checker, value: unknown): Term | null {
  const purchase = checker.object(value, 'purchase');
  if (!purchase) return null;
  checker.keys(purchase, 'purchase', ['startDate', 'months', 'endDate']);
  const first = readDate(checker, purchase['startDate'], 'purchase.startDate');
  if (purchase['endDate'] === undefined) {
    const months = readMonths(checker, purchase['months']);
    if (months === null || first === null) return null;
    const last = endOfTerm(first, months);
    return last > lastDay ? checker.report('purchase.months', 'date-out-of-range') : { first, last };
  }
  const last = readDate(checker, purchase['endDate'], 'purchase.endDate');
  if (purchase['months'] !== undefined) {
    const months = readMonths(checker, purchase['months']);
    return months === null || last === null
      ? null
      : checker.report('purchase.endDate', 'months-and-end-date');
  }
  if (first === null || last === null) return null;
  if (last < first) return checker.report('purchase.endDate', 'end-date-before-start');
  if (last > addMonths(first, mostMonths) - 1) return checker.report('purchase.endDate', 'term-too-long');
  return { first, last };
}

function readMonths(checker: Checker, value: unknown): number | null {
  const months = checker.count(value, 'purchase.months');
  if (months === null) return null;
  return months < 1 || months > mostMonths
    ? checker.report('purchase.months', 'months-out-of-range')
    : months;
}
