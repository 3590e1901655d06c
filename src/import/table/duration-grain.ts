import { plainText } from '../../written/normalise';
import type { Moment } from '../moment';
import { words } from './duration-column';

const second = 1000;
const minute = 60 * second;
const approximate = /^(?:约|約|大约|共|-|approx|about)/i;
const clock = /:\d+(:\d+)?(?:\.\d+)?$/;
const lastNumber = /\d(?:\.(\d+))? ?([^\d\s.,]*)\D*$/;
const units = words.map(([pattern, ms]) => [new RegExp(`^(?:${pattern})`, 'i'), ms] as const);

/**
 * Milliseconds of the last digit in which a length of time is written: a minute in 40 min, six in 0.7 h. Infinity where
 * it tells nothing exactly.
 */
export function grainOf(text: string, unit: number | null): number {
  const plain = plainText(text) ?? '';
  const match = lastNumber.exec(plain);
  if (approximate.test(plain) || !match) return Infinity;
  const ofClock = clock.exec(plain);
  if (ofClock) return ofClock[1] === undefined && unit !== minute ? minute : second;
  const [, decimals = '', word = ''] = match;
  const named = word === '' ? unit : units.find(([pattern]) => pattern.test(word))?.[1];
  return named === undefined || named === null ? Infinity : named / 10 ** decimals.length;
}

/** Whether a time from start to end is another than a length that is given as exactly as `grain`. */
export function contradicts(start: Moment, end: Moment, length: number, grain: number): boolean {
  const lasted =
    (end.instant.second - start.instant.second) * second + (end.instant.nano - start.instant.nano) / 1e6;
  const clockGrain = [start, end].every(({ text }) => /T\d\d:\d\d:/.test(text)) ? second : minute;
  return Math.abs(lasted - length) > grain + clockGrain;
}
