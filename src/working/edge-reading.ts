import type { ReadingCode } from '../terms/readings';
import type { Terms } from '../terms/schema';

/** The reading that a range of bad time rests on: of slices covered in part, or of minutes that one success saves. */
export function edgeReading({ measure }: Terms): ReadingCode {
  return measure.kind === 'timeslices' && measure.breach.kind === 'all-failed' ? 'R14' : 'R2';
}
