import { expect, it } from 'vitest';
import { rowRanges } from './row-ranges';

it('joins rows that follow each other', () => {
  expect(rowRanges([2, 3, 4, 9, 11, 12], 10)).toEqual([
    [2, 4],
    [9, 9],
    [11, 12],
  ]);
  expect(rowRanges([], 10)).toEqual([]);
});

it('ends after so many ranges, and never within one', () => {
  expect(rowRanges([1, 3, 4, 5, 7], 2)).toEqual([
    [1, 1],
    [3, 5],
  ]);
});
