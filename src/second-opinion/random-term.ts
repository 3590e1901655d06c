import type { CaseJson } from './case-json';
import { addMonths, dayAfter, dayBefore, dayNumbered, lengthOfMonth, numberOf, writeDay } from './days';
import { clockChange, day } from './instants';
import type { Random } from './random';

export const firstDay = '2000-01-01';
export const lastDay = '2099-12-31';

/** Short terms, so that few slices make a tier; they begin and end where months are odd. */
export function randomPurchase(random: Random): CaseJson['purchase'] {
  if (random.chance(0.2)) return wholeSlices(random);
  const startDate = randomStart(random);
  const months = random.pick([1, 1, 1, 1, 2, 2, 3, 3, random.int(4, 14), random.chance(0.05) ? 120 : 1]);
  if (random.chance(0.4) && addMonths(startDate, months) <= dayAfter(lastDay)) return { startDate, months };
  return { startDate, endDate: randomEnd(random, startDate) };
}

/** 25 days within one calendar month: there, 99 % and 99.5 % are whole numbers of slices of 5 minutes. */
function wholeSlices(random: Random): CaseJson['purchase'] {
  const [year, month, first] = [random.int(2019, 2027), random.int(1, 12), random.int(1, 4)];
  return { startDate: writeDay(year, month, first), endDate: writeDay(year, month, first + 24) };
}

function randomStart(random: Random): string {
  if (random.chance(0.04)) return dayNumbered(numberOf(firstDay) + random.int(0, 3));
  if (random.chance(0.04)) return dayNumbered(numberOf(lastDay) - random.int(0, 75));
  const year = random.chance(0.9) ? random.int(2018, 2027) : random.pick([2000, 2001, 2050, 2096, 2099]);
  const leapYear = random.pick([2000, 2020, 2024]);
  if (random.chance(0.05)) return writeDay(leapYear, random.pick([1, 2, 3]), random.pick([28, 29]));
  const month = random.int(1, 12);
  const last = lengthOfMonth(year, month);
  const dayOfMonth = random.pick([1, 1, 17, 28, 29, 30, 31, random.int(1, 31)]);
  return writeDay(year, month, Math.min(dayOfMonth, last));
}

/** A term in which a zone's clock is put on or back, or undefined where it never is. */
export function purchaseOverClockChange(random: Random, zone: string): CaseJson['purchase'] | undefined {
  const year = random.int(2018, 2027);
  const first = random.pick([`${year}-01-01`, `${year}-07-01`]);
  const change = clockChange({ first, last: `${year}-12-31` }, zone);
  if (change === undefined) return undefined;
  const number = Number(change / day);
  const startDate = dayNumbered(number - random.int(1, 9));
  if (random.chance(0.5)) return { startDate, months: random.int(1, 2) };
  return { startDate, endDate: dayNumbered(number + random.int(0, 9)) };
}

/** In 5 and 10 days the bounds of IM are whole numbers of minutes. */
function randomEnd(random: Random, start: string): string {
  const days = random.pick([1, 1, 2, 3, 5, 5, 10, 10, 25, random.int(1, 70)]);
  const border = addMonths(start, random.int(1, 3));
  const end = random.pick([
    dayNumbered(numberOf(start) + days - 1),
    dayNumbered(numberOf(start) + days - 1),
    dayNumbered(numberOf(start) + days - 1),
    border,
    dayBefore(border),
    dayAfter(border),
  ]);
  return isInRange(end) ? end : lastDay;
}

export function isInRange(name: string): boolean {
  return firstDay <= name && name <= lastDay;
}
