import { isObject } from '../case/checker';
import type { Result } from '../working/result';

/** A text field of an entry as the case file holds it; null where it has none. */
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
