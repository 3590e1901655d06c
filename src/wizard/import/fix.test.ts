import { expect, it } from 'vitest';
import { fixesOf, rowText, withCorrection, type Correction } from './fix';

const raw = '2026-03-20 10:00\t2026-03-20 10:30\tRouter\t again';
const row: Correction = { row: 4, cell: null, column: null, raw, text: '' };
const cell: Correction = { row: 4, cell: 1, column: 'End', raw: 'soon', text: '11:00' };
const texts = (...corrections: Correction[]) => fixesOf(corrections).map((fix) => [fix.cell, fix.text]);

it('reads a corrected row cell by cell, and blanks those that it has no more', () => {
  const text = rowText(raw).replace('Router | again', 'Router, again');
  expect(texts({ ...row, text })).toEqual([
    [0, '2026-03-20 10:00'],
    [1, '2026-03-20 10:30'],
    [2, 'Router, again'],
    [3, ''],
  ]);
});

it('keeps a row as wide as it was where no bar is taken away', () => {
  expect(texts({ ...row, text: rowText(raw) }).length).toBe(4);
  expect(texts({ ...row, text: 'a|b|c|d|e' }).length).toBe(5);
});

it('puts a later correction in the place of an earlier', () => {
  const other = { ...cell, row: 9 };
  const later = { ...cell, text: '12:00' };
  expect(withCorrection([cell, other], later)).toEqual([other, later]);
  expect(withCorrection([other, { ...row, text: 'a' }], cell)).toEqual([other, { ...row, text: 'a' }, cell]);
  expect(withCorrection([cell, other], row)).toEqual([other, row]);
});
