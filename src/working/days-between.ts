import { parseDay } from '../domain';

/** Days from one ISO date to another; negative where the other lies before. */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (start === null || end === null) throw new RangeError(`not days: ${from}, ${to}`);
  return end - start;
}

/** The last fortnight of a claim window is the only thing, besides errors, that is written in red. */
export function isSoon(daysLeft: number): boolean {
  return daysLeft <= 14;
}
