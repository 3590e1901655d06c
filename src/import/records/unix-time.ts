import { toBeijing } from './beijing-second';

/** The bytes are of none of the forms read by place: they are looked at as a text. */
export const otherForm = 'other-form';

const zero = 48;
const point = 46;

/**
 * Seconds, milli-, micro- or nanoseconds since 1970, as Beijing seconds: in this century their length tells them apart,
 * and from dates written without marks too. One that is both a second and a day with its hour is neither.
 */
export function readUnix(
  bytes: Uint8Array,
  start: number,
  end: number,
): number | 'ambiguous-date' | typeof otherForm {
  let at = start;
  while (isDigit(bytes[at])) at++;
  const length = at - start;
  // Seconds of this century have 9 or 10 digits
  const beyond = length > 10 ? Math.floor((length - 9) / 3) * 3 : 0;
  const digits = length - beyond;
  if (digits < 9 || digits > 10 || beyond > 9) return otherForm;
  if (beyond === 0 && bytes[at] === point)
    do at++;
    while (isDigit(bytes[at]));
  if (at !== end) return otherForm;
  let second = 0;
  for (let place = start; place < start + digits; place++) second = second * 10 + (bytes[place] ?? 0) - zero;
  if (beyond === 0 && isDayAndHour(second)) return 'ambiguous-date';
  const time = toBeijing(second, 0);
  // 202603201000 is ten o'clock on a day, not a millisecond
  return typeof time === 'number' ? time : otherForm;
}

/** 2026032010: ten o'clock on a day of 2026, or a second of 2034? */
function isDayAndHour(number: number): boolean {
  const [hour, day, month] = [
    number % 100,
    Math.floor(number / 100) % 100,
    Math.floor(number / 10_000) % 100,
  ];
  return number >= 2_000_010_100 && hour < 24 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= zero + 9;
}
