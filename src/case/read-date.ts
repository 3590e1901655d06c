import { parseDay, type Day } from '../domain';
import type { Checker } from './checker';
import { firstDay, lastDay } from './read-instant';

export function readDate(checker: Checker, value: unknown, path: string): Day | null {
  const text = checker.string(value, path);
  if (text === null) return null;
  const day = parseDay(text);
  if (day === null)
    return checker.report(path, /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-date' : 'not-a-date');
  return day < firstDay || day > lastDay ? checker.report(path, 'date-out-of-range') : day;
}
