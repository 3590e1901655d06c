import { expect, it } from 'vitest';
import { clockEnd, clockTime } from './clock';

const day = 20_000; // 2024-10-04

it('shows seconds and their fraction only where there are any', () => {
  expect(clockTime({ second: day * 86_400 + 36_000, nano: 0 })).toEqual({ day: '2024-10-04', time: '10:00' });
  expect(clockTime({ second: day * 86_400 + 59, nano: 0 }).time).toBe('00:00:59');
  expect(clockTime({ second: day * 86_400 + 60, nano: 500_000_000 }).time).toBe('00:01:00.5');
});

it('ends at 24:00 of the day that ends', () => {
  expect(clockEnd({ second: day * 86_400, nano: 0 })).toEqual({ day: '2024-10-03', time: '24:00' });
  expect(clockEnd({ second: day * 86_400, nano: 1 }).time).toBe('00:00:00.000000001');
});
