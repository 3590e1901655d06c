import { firstDay, lastDay } from '../../case/read-instant';
import { beijingOffsetMinutes, zoneOf, type LocalTime, type Zone } from '../../case/zone';
import { secondsPerDay } from './plan';

const unknown = -32_768;
/** The clock changes on that day, so each of its times is looked up. */
const changing = -32_767;
const origin = firstDay - 2;

/**
 * A zone's clock for a million times: what an offset a day has throughout is looked up once for that day. Null for a
 * zone that there is none of.
 */
export function localClock(zoneName: string): LocalClock | null {
  const zone = zoneOf(zoneName);
  return zone && new LocalClock(zone);
}

export class LocalClock {
  private readonly offsets = new Int16Array(lastDay - firstDay + 5).fill(unknown);

  constructor(private readonly zone: Zone) {}

  /** Beijing seconds of a time on this clock, or why there is not exactly one. */
  toBeijing(localSecond: number): number | Exclude<LocalTime, { ok: true }>['code'] {
    const day = Math.floor(localSecond / secondsPerDay);
    let offset = this.offsets[day - origin] ?? changing;
    if (offset === unknown) this.offsets[day - origin] = offset = this.offsetOf(day);
    if (offset !== changing) return localSecond + (beijingOffsetMinutes - offset) * 60;
    const found = this.zone(localSecond * 1000);
    return found.ok ? localSecond + (beijingOffsetMinutes - found.offset) * 60 : found.code;
  }

  private offsetOf(day: number): number {
    const first = this.zone(day * secondsPerDay * 1000);
    const next = this.zone((day + 1) * secondsPerDay * 1000);
    return first.ok && next.ok && first.offset === next.offset ? first.offset : changing;
  }
}
