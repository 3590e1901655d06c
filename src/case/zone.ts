import { tzOffset } from '@date-fns/tz';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Beijing keeps UTC+8 all year; every instant is kept on its clock. */
export const beijingOffsetMinutes = 480;

export type LocalTime =
  | { readonly ok: true; /** Minutes to take from the local time for UTC. */ readonly offset: number }
  | { readonly ok: false; readonly code: 'skipped-local-time' | 'repeated-local-time' };

/** The offset that a zone's clock shows at a local time; a time that it skips or repeats is a problem, never a guess. */
export type Zone = (localMs: number) => LocalTime;

const beijing: Zone = () => ({ ok: true, offset: beijingOffsetMinutes });

/** A zone by its IANA name as Intl takes it, or null for a name that it does not know, or for an offset. */
export function zoneOf(name: string): Zone | null {
  // In the years of a case Intl would say the same, but takes a phone 50 ms to be asked at all.
  if (name === 'Asia/Shanghai') return beijing;
  if (/^[+\-−]/.test(name)) return null;
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return null;
  }
  const offsetAt = (utcMs: number) => tzOffset(name, new Date(utcMs));
  const offsetsByDay = new Map<number, readonly [number, number]>();
  /** Offsets safely before and after every instant that a local day can mean. */
  const offsetsAround = (localMs: number): readonly [number, number] => {
    const day = Math.floor(localMs / dayMs);
    const known = offsetsByDay.get(day);
    if (known) return known;
    const found = [offsetAt((day - 1) * dayMs), offsetAt((day + 2) * dayMs)] as const;
    offsetsByDay.set(day, found);
    return found;
  };
  return (localMs) => {
    const [before, after] = offsetsAround(localMs);
    if (before === after) return { ok: true, offset: before };
    const holds = (offset: number) => offsetAt(localMs - offset * 60_000) === offset;
    const [early, late] = [holds(before), holds(after)];
    if (early === late) return { ok: false, code: early ? 'repeated-local-time' : 'skipped-local-time' };
    return { ok: true, offset: early ? before : after };
  };
}
