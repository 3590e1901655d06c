import { dayNumbered, twoDigits } from './days';
import {
  clockText,
  day,
  endOfDay,
  localAt,
  minute,
  type Nanos,
  offsetsAt,
  second,
  startOfDay,
} from './instants';
import type { Random } from './random';
import { firstDay, lastDay } from './random-term';

export const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'UTC',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Africa/Casablanca',
  'Pacific/Apia',
] as const;

const beijing = 480;

/** An instant in one of the ways in which a case file may write it. */
export function writeInstant(random: Random, instant: Nanos, zone: string | undefined): string {
  if (random.chance(0.5)) return writeWithOffset(random, instant);
  if (zone === undefined) return writeLocal(random, instant);
  const local = localAt(instant, zone);
  if (offsetsAt(local, zone).length !== 1) return writeWithOffset(random, instant);
  return writeLocal(random, local);
}

function writeWithOffset(random: Random, instant: Nanos): string {
  const quarters = 15 * random.int(-56, 56);
  const offset = random.pick([0, beijing, beijing, -300, 330, -840, 840, quarters, random.int(-840, 840)]);
  const local = writeLocal(random, instant + BigInt(offset - beijing) * minute);
  if (offset === 0 && random.chance(0.5)) return `${local}Z`;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** Zeros at the end may be left out. */
function writeLocal(random: Random, local: Nanos): string {
  const text = `${dayNumbered(Number(local / day))}T${clockText(local)}`;
  const nanos = String(local % second).padStart(9, '0');
  const needed = nanos.replace(/0+$/, '').length;
  const digits = random.pick([needed, needed, random.int(needed, 9)]);
  if (digits > 0) return `${text}.${nanos.slice(0, digits)}`;
  return text.endsWith(':00') && random.chance(0.5) ? text.slice(0, -3) : text;
}

/** The last 24:00 belongs to it only as an end. */
export function clampInstant(instant: Nanos, most = endOfDay(lastDay) - 1n): Nanos {
  const least = startOfDay(firstDay);
  return instant < least ? least : instant > most ? most : instant;
}
