import { firstDay, lastDay } from '../../case/read-instant';
import { beijingOffsetMinutes } from '../../case/zone';
import { secondsPerDay } from './plan';

const firstSecond = firstDay * secondsPerDay;
const endSecond = (lastDay + 1) * secondsPerDay;

/** Beijing seconds of a second on a clock so many minutes east of UTC. */
export function toBeijing(second: number, offset: number): number | 'date-out-of-range' {
  return inRange(second + (beijingOffsetMinutes - offset) * 60);
}

/** A Beijing second, if it is of a year that cases may use. */
export function inRange(second: number): number | 'date-out-of-range' {
  return second >= firstSecond && second < endSecond ? second : 'date-out-of-range';
}
