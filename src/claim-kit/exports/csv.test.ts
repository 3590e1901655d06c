import { expect, it } from 'vitest';
import { csv } from './csv';

it('begins with the mark of UTF-8 and ends each line with CR LF', () => {
  expect(
    csv([
      ['记录', 'b'],
      [1, null],
    ]),
  ).toBe('\uFEFF记录,b\r\n1,\r\n');
});

it('quotes what holds a comma, a quote or a line end', () => {
  expect(csv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
    '\uFEFF"a,b","say ""no""","two\nlines",plain\r\n',
  );
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '−1',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u00A0=1',
  '\u0000x',
  '\u007Fx',
])('lets no spreadsheet take %j for a formula', (text) => {
  expect(csv([[text]])).toBe(`\uFEFF'${text}\r\n`);
});

it.each(['\t=1', '\r=1', '\n=1'])('lets no spreadsheet take %j for one either', (text) => {
  expect(csv([[text]]).replaceAll('"', '')).toBe(`\uFEFF'${text}\r\n`);
});

it('leaves numbers and amounts as they are', () => {
  expect(csv([[-1, 0, 12.5, '1200.00', '2026-03-17', 'a-b=c']])).toBe(
    '\uFEFF-1,0,12.5,1200.00,2026-03-17,a-b=c\r\n',
  );
});
