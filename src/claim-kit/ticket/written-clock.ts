import { tzOffset } from '@date-fns/tz';
import { beijingOffsetMinutes } from '../../case/zone';
import type { Instant } from '../../domain';
import { writtenField } from '../../working/as-written';
import { clockTime, type ClockTime } from '../../working/clock';
import type { Result } from '../../working/result';

/** A moment on the clock that the log was written by, for whoever compares it with the source. */
export interface WrittenClock extends ClockTime {
  /** "UTC-04:00" */
  readonly offset: string;
}

/**
 * The offset of an entry's time is its own where it was written with one, else that of the log's zone. null: it is
 * Beijing's, or the entry has a date alone.
 */
export function writtenClock(
  file: Result['file'],
  entry: number,
  field: 'start' | 'end',
  { second, nano }: Instant,
): WrittenClock | null {
  const text = writtenField(file, entry, field);
  if (text?.length === 10) return null;
  const offset = ownOffset(text) ?? zoneOffset(file['logZone'], second);
  if (offset === beijingOffsetMinutes) return null;
  return {
    ...clockTime({ second: second + (offset - beijingOffsetMinutes) * 60, nano }),
    offset: offsetText(offset),
  };
}

/** Minutes east of UTC. */
function ownOffset(text: string | null): number | null {
  const match = /Z$|([+-])(\d\d):(\d\d)$/.exec(text ?? '');
  if (!match) return null;
  const [, sign, hours, minutes] = match;
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function zoneOffset(zone: unknown, second: number): number {
  if (typeof zone !== 'string') return beijingOffsetMinutes;
  return tzOffset(zone, new Date((second - beijingOffsetMinutes * 60) * 1000));
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `UTC${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
