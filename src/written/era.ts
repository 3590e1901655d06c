import { dayOf, type CivilDate } from '../domain/time/day';

/** The Japanese eras that the years from 2000 fall in; first and last day inclusive. */
const eras = [
  { names: ['令和', 'r'], year: 2019, first: dayOf(2019, 5, 1), last: Infinity },
  { names: ['平成', 'h'], year: 1989, first: dayOf(1989, 1, 8), last: dayOf(2019, 4, 30) },
];

/** A date of an era ("令和" or "R", the year within it) in our years; null where the era did not run on that day. */
export function eraDate(name: string, yearOfEra: number, month: number, day: number): CivilDate | null {
  const era = eras.find(({ names }) => names.includes(name.toLowerCase()));
  if (!era) return null;
  const year = era.year + yearOfEra - 1;
  const on = dayOf(year, month, day);
  return on >= era.first && on <= era.last ? { year, month, day } : null;
}
