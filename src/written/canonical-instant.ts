import { parseDay } from '../domain/time/day';

export interface WrittenInstant {
  /** `YYYY-MM-DDThh:mm[:ss[.f]][Z|±hh:mm]`, as precise as it was written; `YYYY-MM-DD` for a date alone. */
  readonly text: string;
  /** The date in `text`, which is that of its own offset, not Beijing's. */
  readonly day: string;
  readonly hasOffset: boolean;
  readonly dateOnly: boolean;
}

const canonical =
  /^([1-9]\d{3}-\d{2}-\d{2})([T ])((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[-+](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

/**
 * The case file's own form, and the same with a blank for the T: a short way past all the other forms, for logs of a
 * million such lines. Null for everything else, though it may well be an instant.
 */
export function readCanonical(text: string): WrittenInstant | null {
  const match = canonical.exec(text);
  if (!match) return null;
  const [, day = '', joint, time, offset] = match;
  // 10:00-11:00 after a blank is looked at more closely: it may be a span.
  if (parseDay(day) === null || (joint === ' ' && offset !== undefined)) return null;
  const hasOffset = offset !== undefined;
  return { text: `${day}T${time}${offset ?? ''}`, day, hasOffset, dateOnly: false };
}
