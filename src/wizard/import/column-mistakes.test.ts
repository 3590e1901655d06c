import { expect, it } from 'vitest';
import type { Role } from '../../import/questions';
import { columnMistakes, sharedRoles } from './column-mistakes';

const of = (...entries: [string, Role][]) => [...columnMistakes(new Map(entries))];

it('wants a time, and each thing but once', () => {
  expect(of(['a', 'start'], ['b', 'end'], ['c', 'note'], ['d', 'note'], ['e', 'ignore'])).toEqual([]);
  expect(of(['a', 'start'], ['b', 'start'])).toEqual([['b', 'twice']]);
  expect(of(['a', 'end'], ['b', 'note'])).toEqual([['', 'no-time']]);
  expect(of(['a', 'date'])).toEqual([]);
  expect(of(['a', 'span'])).toEqual([]);
});

it('lets counts be shared, and says of which columns', () => {
  const chosen: [string, Role][] = [
    ['day', 'date'],
    ['in', 'total'],
    ['out', 'total'],
    ['failed', 'failed'],
    ['x', 'note'],
    ['y', 'note'],
  ];
  expect(of(...chosen)).toEqual([]);
  expect(sharedRoles(new Map(chosen))).toEqual({ in: 'total', out: 'total' });
});
