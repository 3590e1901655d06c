import type { Result } from '../../working/result';

/** What the claimant wrote beside an entry; null for nothing. `entry`: its index in the log. */
export function noteOf({ file }: Pick<Result, 'file'>, entry: number): string | null {
  const log = file['log'];
  const written: unknown = Array.isArray(log) ? log[entry] : null;
  return typeof written === 'object' &&
    written !== null &&
    'note' in written &&
    typeof written.note === 'string'
    ? written.note
    : null;
}
