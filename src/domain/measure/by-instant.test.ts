import { describe, expect, it } from 'vitest';
import { sortedByInstant } from './by-instant';

/** Seconds with their nanoseconds and a name; equal ones have to stay as they stood. */
function names(items: readonly (readonly [second: number, nano: number, name: string])[]): string {
  return sortedByInstant(items, ([second, nano]) => ({ second, nano }))
    .map(([, , name]) => name)
    .join('');
}

describe('sorting by an instant', () => {
  it.each([
    [
      'in order',
      [
        [1, 0, 'a'],
        [1, 0, 'b'],
        [2, 0, 'c'],
      ],
      'abc',
    ],
    [
      'whole seconds',
      [
        [3, 0, 'c'],
        [1, 0, 'a'],
        [3, 0, 'd'],
        [1, 0, 'b'],
      ],
      'abcd',
    ],
    [
      'before 1970',
      [
        [0, 0, 'c'],
        [-2, 0, 'a'],
        [-1, 0, 'b'],
      ],
      'abc',
    ],
    [
      'fractions',
      [
        [2, 5, 'c'],
        [2, 0, 'b'],
        [1, 9, 'a'],
        [2, 5, 'd'],
      ],
      'abcd',
    ],
    [
      'further apart than a key holds',
      [
        [Number.MAX_SAFE_INTEGER, 0, 'b'],
        [0, 0, 'a'],
        [Number.MAX_SAFE_INTEGER, 0, 'c'],
      ],
      'abc',
    ],
    [
      'fractions of several seconds, far apart',
      [
        [9, 1, 'e'],
        [2, 7, 'c'],
        [2, 3, 'b'],
        [9, 0, 'd'],
        [2, 7, 'x'],
        [1, 9, 'a'],
      ],
      'abcxde',
    ],
    [
      'fractions further apart than a key holds',
      [
        [Number.MAX_SAFE_INTEGER, 2, 'c'],
        [Number.MAX_SAFE_INTEGER, 1, 'b'],
        [0, 5, 'a'],
      ],
      'abc',
    ],
    [
      'further apart than a key holds, on both sides of 1970',
      [
        [2 ** 52, 0, 'b'],
        [2 ** 52, 0, 'c'],
        [-(2 ** 52), 0, 'a'],
      ],
      'abc',
    ],
    [
      'a second further apart than a key holds',
      [
        [Math.ceil(Number.MAX_SAFE_INTEGER / 3), 0, 'b'],
        [0, 0, 'a'],
        [Math.ceil(Number.MAX_SAFE_INTEGER / 3), 0, 'c'],
      ],
      'abc',
    ],
    ['none', [], ''],
  ] as const)('%s', (_, items, expected) => {
    expect(names(items)).toBe(expected);
  });
});
