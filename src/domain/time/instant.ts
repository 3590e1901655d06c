import type { Day } from './day';

export const secondsPerDay = 86_400;
const nanosPerSecond = 1_000_000_000;

/**
 * A moment on the Beijing clock: whole seconds since 1970-01-01T00:00 there, and the nanoseconds beyond. Two
 * numbers, because a hundred years of nanoseconds fit in no float.
 */
export interface Instant {
  readonly second: number;
  readonly nano: number;
}

/** Below 0 where `a` is the earlier, above where it is the later. */
export function compareInstants(a: Instant, b: Instant): number {
  return a.second - b.second || a.nano - b.nano;
}

/** 00:00 of a day; of the day after, the 24:00 that ends it. */
export function startOfDay(day: Day): Instant {
  return { second: day * secondsPerDay, nano: 0 };
}

/** Nanoseconds from `a` to `b`; exact for spans under 104 days, which is more than a slice ever needs. */
export function nanosBetween(a: Instant, b: Instant): number {
  return (b.second - a.second) * nanosPerSecond + (b.nano - a.nano);
}

/** The day in which a Beijing second lies. */
export function dayOfSecond(second: number): Day {
  return Math.floor(second / secondsPerDay);
}
