import { describe, expect, it } from 'vitest';
import { Clock } from '../moment';
import { contradicts, grainOf } from './duration-grain';

const minute = 60_000;
const hour = 60 * minute;

describe('a length of time is written as exactly as', () => {
  it.each([
    ['40', minute, minute],
    ['0.7', hour, hour / 10],
    ['0.75', hour, hour / 100],
    ['1h 30m', null, minute],
    ['1小时', null, hour],
    ['90 分钟', null, minute],
    ['1時間半', null, hour],
    ['45.5s', null, 100],
    ['PT1H30M', null, minute],
    ['1:30', hour, minute],
    ['1:30', minute, 1000],
    ['1:30:00', null, 1000],
    ['2 days, 3:04:05', null, 1000],
    ['约30分钟', null, Infinity],
    ['半小时', null, Infinity],
    ['40', null, Infinity],
  ])('%j in units of %j is to %j ms', (text, unit, grain) => {
    expect(grainOf(text, unit)).toBe(grain);
  });
});

it('a length contradicts its start and end beyond what their own digits leave open', () => {
  const clock = new Clock({});
  const is = (start: string, end: string, length: number, grain: number) => {
    const [from, to] = [start, end].map((text) => clock.moment(`2026-03-20T${text}`));
    if (!from?.ok || !to?.ok) throw new Error(start);
    return contradicts(from.value, to.value, length, grain);
  };
  expect(is('10:00', '10:40', 42 * minute, minute)).toBe(false);
  expect(is('10:00', '10:40', 38 * minute, minute)).toBe(false);
  expect(is('10:00', '10:40', 43 * minute, minute)).toBe(true);
  expect(is('10:00:00', '10:40:00', 41 * minute, minute)).toBe(false);
  expect(is('10:00:00', '10:40:00', 42 * minute, minute)).toBe(true);
  expect(is('10:00:00.5', '10:40:00', 40 * minute + 2000, 1000)).toBe(true);
  expect(is('10:00', '10:40', 24 * hour, Infinity)).toBe(false);
});
