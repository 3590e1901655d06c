import { expect, it } from 'vitest';
import { numberRuns } from './number-runs';

it('joins numbers that follow each other, in whatever order they come', () => {
  expect(numberRuns([12, 1, 2, 3, 7, 10, 11])).toEqual([
    { first: 1, last: 3 },
    { first: 7, last: 7 },
    { first: 10, last: 12 },
  ]);
  expect(numberRuns([5])).toEqual([{ first: 5, last: 5 }]);
});
