import { takeDayPeriod, type ToHour } from './day-period';
import { matchAt, skip, type Taken } from './scan';

/** A time of day. Hour 24 is the day's end. Second and fraction hold the digits written, null if there were none. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: string | null;
  readonly fraction: string | null;
}

const withColon = /(?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)?(?![\d:])/y;
const inWords =
  /(?<h>\d{1,2}) ?[时時点點](?: ?(?:(?<m>\d{1,2}) ?分(?: ?(?<s>\d{1,2})(?:\.(?<f>\d{1,9}))? ?秒)?|(?<half>半)|(?<bare>\d{2})(?!\d)|整|钟|鐘))?/y;
const hourAlone = /(?<h>\d{1,2})(?![\d:])/y;
const blank = / ?/y;

/**
 * The time that stands at `at`: 10:00, 10:00:30.5, 10时30分, 10点半, 下午3点, 3 PM. The value is null where the text has
 * the form of a time that does not exist, or that its part of the day does not settle.
 */
export function takeTime(text: string, at: number): Taken<ClockTime | null> | null {
  const before = takeDayPeriod(text, at);
  const start = before ? skip(blank, text, before.end) : at;
  const colon = matchAt(withColon, text, start);
  const clock = colon ?? matchAt(inWords, text, start) ?? matchAt(hourAlone, text, start);
  if (!clock) return null;
  const end = start + clock[0].length;
  const period = before ?? takeDayPeriod(text, skip(blank, text, end));
  const parts = clock.groups ?? {};
  const aloneNeedsPeriod = clock[0].length === parts['h']?.length;
  if (!period && aloneNeedsPeriod) return null;
  return {
    value: timeOf(parts, colon !== null, period?.value ?? null),
    end: Math.max(end, period?.end ?? end),
  };
}

function timeOf(
  parts: Record<string, string | undefined>,
  colon: boolean,
  toHour: ToHour | null,
): ClockTime | null {
  const written = Number(parts['h']);
  const minute = parts['half'] === undefined ? Number(parts['m'] ?? parts['bare'] ?? 0) : 30;
  const hour = toHour ? toHour({ hour: written, minute, withColon: colon }) : written;
  const second = parts['s']?.padStart(2, '0') ?? null;
  const fraction = parts['f'] ?? null;
  if (hour === null || hour > 24 || minute > 59 || Number(second) > 59) return null;
  if (hour === 24 && (minute > 0 || /[1-9]/.test(`${second}${fraction}`))) return null;
  return { hour, minute, second, fraction };
}
