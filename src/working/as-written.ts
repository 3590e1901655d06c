import { isObject } from '../case/checker';
import { oneLine } from './plain-text';
import type { Result } from './result';

/** A text of an entry as the claimant wrote it in the case file; null for none. `entry`: its index in the log. */
export function writtenField(
  file: Result['file'],
  entry: number,
  field: 'start' | 'end' | 'note',
): string | null {
  const log = file['log'];
  const is: unknown = Array.isArray(log) ? log[entry] : null;
  const text = isObject(is) ? is[field] : null;
  return typeof text === 'string' ? text : null;
}

/** What the claimant noted beside an entry, on one line; empty for nothing. */
export function noteLine(file: Result['file'], entry: number): string {
  return oneLine(writtenField(file, entry, 'note') ?? '');
}

/** What the claimant calls the case, on one line; empty for nothing. */
export function titleLine(file: Result['file']): string {
  const title = file['title'];
  return typeof title === 'string' ? oneLine(title) : '';
}
