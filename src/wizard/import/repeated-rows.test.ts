import { expect, it } from 'vitest';
import { repeatedRows } from './repeated-rows';

const places = (...of: Parameters<typeof repeatedRows>) => repeatedRows(...of).map((set) => [...set]);

it('finds the rows that the log has, and no others', () => {
  expect(places(['a', 'b'], [['b', 'c', 'a']])).toEqual([[0, 2]]);
  expect(places([], [['a', 'b']])).toEqual([[]]);
});

it('takes rows alike in one file for as many', () => {
  expect(places([], [['a', 'a']])).toEqual([[]]);
  expect(places(['a'], [['a', 'a']])).toEqual([[0]]);
  expect(places(['a', 'a'], [['a', 'a', 'a']])).toEqual([[0, 1]]);
});

it('looks into the files above, one after the other', () => {
  expect(places(['a'], [['b'], ['a', 'b'], ['b', 'b']])).toEqual([[], [0, 1], [0]]);
});

it('leaves rows alone that cannot be read', () => {
  expect(places([null], [[null, 'a'], [null]])).toEqual([[], []]);
});
