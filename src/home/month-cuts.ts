import { dayOf, formatDay } from '../domain/time/day';
import { endOfTerm, serviceMonths } from '../domain/time/service-months';

/** The example that every agreement gives: three months from 17 March, in a year of no importance. */
const first = dayOf(2026, 3, 17);
const last = endOfTerm(first, 3);

export const exampleStart = formatDay(first);
export const exampleDays = last - first + 1;

/** The days of each service month of the example. */
export function exampleMonths(kind: 'calendar' | 'anniversary'): number[] {
  return serviceMonths(kind, { first, last }).map(({ days }) => days);
}
