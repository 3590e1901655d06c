import { beijing } from '../case/draft';
import { isInRange, readInstant } from '../case/read-instant';
import { beijingOffsetMinutes, zoneOf, type Zone } from '../case/zone';
import { compareInstants, type Instant } from '../domain';
import { read, refuse, type Reading } from '../written/reading';
import type { RefusalCode } from './codes';
import type { Answers } from './questions';

/** An instant as the entry will hold it, and where it lies. */
export interface Moment {
  readonly text: string;
  readonly instant: Instant;
}

const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[-+]\d\d:\d\d)?$/;

/**
 * Turns canonical texts into moments. Those without an offset are of the draft's zone and stay as they are, for the
 * draft keeps its zone beside them; where the answers name another they get its offset.
 */
export class Clock {
  private readonly zone: Zone | null;
  private readonly isAnother: boolean;

  constructor({ zone, logZone }: Answers) {
    const own = logZone ?? beijing;
    const another = zone === undefined || zone === own ? null : zoneOf(zone);
    this.zone = another ?? zoneOf(own);
    this.isAnother = another !== null;
  }

  /** The moment of a canonical text, or why there is none: skipped or repeated by the zone, or out of range. */
  moment(text: string, isEnd = false): Reading<Moment, RefusalCode> {
    const found = readInstant(text, this.zone);
    if (!found.ok) return refuse(isLocal(found.code) ? found.code : 'unreadable-time');
    if (!isInRange(found, isEnd)) return refuse('date-out-of-range');
    const instant = { second: found.second, nano: found.nano };
    return read({ text: this.isAnother ? withOffset(text, found.second) : text, instant });
  }

  /**
   * The moment a number of milliseconds later, on the clock of the first and as finely written. Where the zone changes
   * its clock in between, the end keeps the offset of the beginning and says so.
   */
  later({ text, instant }: Moment, ms: number): Reading<Moment, RefusalCode> {
    const nano = instant.nano + (ms % 1000) * 1_000_000;
    const end = { second: instant.second + Math.floor(ms / 1000) + Math.floor(nano / 1e9), nano: nano % 1e9 };
    if (!isInRange(end, true)) return refuse('date-out-of-range');
    const minutes = offsetMinutes(text, instant.second);
    const local = end.second + (minutes - beijingOffsetMinutes) * 60;
    const whole = new Date(local * 1000).toISOString();
    const fraction = end.nano === 0 ? '' : `.${String(end.nano).padStart(9, '0').replace(/0+$/, '')}`;
    const hasSecond = fraction !== '' || local % 60 !== 0 || parts.exec(text)?.[2] !== undefined;
    const written = whole.slice(0, hasSecond ? 19 : 16) + fraction;
    const own = this.zone?.(local * 1000);
    const holds = own?.ok === true && own.offset === minutes;
    const offset = offsetOf(text) || (holds ? '' : offsetText(minutes));
    return read({ text: written + offset, instant: end });
  }
}

/** Whether the second is after the first. */
export function isAfter(later: Moment, earlier: Moment): boolean {
  return compareInstants(later.instant, earlier.instant) > 0;
}

/** `Z` or `±hh:mm` of a canonical text; empty where it has none. */
export function offsetOf(text: string): string {
  return parts.exec(text)?.[4] ?? '';
}

function withOffset(text: string, beijingSecond: number): string {
  return offsetOf(text) === '' ? text + offsetText(offsetMinutes(text, beijingSecond)) : text;
}

/** Minutes east of UTC of the clock that shows a text at a Beijing second. */
function offsetMinutes(text: string, beijingSecond: number): number {
  const local = Date.parse(`${text.slice(0, 16)}Z`) / 1000 + Number(parts.exec(text)?.[2] ?? 0);
  return Math.round((local - beijingSecond) / 60) + beijingOffsetMinutes;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}

function isLocal(code: string): code is 'skipped-local-time' | 'repeated-local-time' {
  return code === 'skipped-local-time' || code === 'repeated-local-time';
}
