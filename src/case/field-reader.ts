import type { Reading } from '../written/reading';
import type { ProblemCode } from './problem';

/**
 * Keeps why a field could not be read, in place of what a case file would be told. Such a field is null, which is never a
 * value: were it left out, an unreadable success rate would pass for one that was not given.
 */
export class FieldReader {
  readonly codes = new Map<string, ProblemCode>();

  read<T>(path: string, reading: Reading<T, ProblemCode | 'empty'>): T | null {
    if (reading.ok) return reading.value;
    this.codes.set(path, reading.code === 'empty' ? 'missing' : reading.code);
    return null;
  }
}
