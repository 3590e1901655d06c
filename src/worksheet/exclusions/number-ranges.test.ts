import { expect, it } from 'vitest';
import { numberRanges } from './number-ranges';

it('joins numbers that follow each other, in whatever order they come', () => {
  expect(numberRanges([12, 1, 2, 3, 7, 10, 11])).toBe('1–3, 7, 10–12');
  expect(numberRanges([5])).toBe('5');
});
