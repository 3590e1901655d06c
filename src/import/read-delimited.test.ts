import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readDelimited } from './read-delimited';
import { splitRows } from './split-rows';

// Time enough on a busy machine
vi.setConfig({ testTimeout: 60_000 });

describe('rows of cells', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a,b,\n', [['a', 'b', '']]],
    ['a,b,', [['a', 'b', '']]],
    [',\n', [['', '']]],
    ['a\n\n\nb\n', [['a'], [''], [''], ['b']]],
    // Rows are as wide as they come.
    ['a,b,c\n1\n1,2,3,4\n', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    // Quotes around a whole cell
    ['"a,b",c\n', [['a,b', 'c']]],
    ['"a\r\nb",c\n', [['a\r\nb', 'c']]],
    ['"a ""b""",c', [['a "b"', 'c']]],
    ['"",""', [['', '']]],
    ['"a" , "b"\n', [['a', 'b']]],
    ['a,"', [['a', '"']]],
    // Quotes that are mere signs
    ['5" disk,c\n', [['5" disk', 'c']]],
    [
      '"so" called,c\n"x",d',
      [
        ['"so" called', 'c'],
        ['x', 'd'],
      ],
    ],
    [
      '"open,b\n1,"c"\n',
      [
        ['"open', 'b'],
        ['1', 'c'],
      ],
    ],
    [
      '"open,b\n1,2\n',
      [
        ['"open', 'b'],
        ['1', '2'],
      ],
    ],
    ['"""",b', [['"', 'b']]],
  ])('%j', (text, rows) => {
    expect(splitRows(text, ',')).toEqual(rows);
  });

  it('come back as they were written', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a",\n\r\t ;]{0,6}$/));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }),
        fc.constantFrom(',', '\t', ';', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter) + lineEnd)
            .join('');
          expect(splitRows(text, delimiter)).toEqual(rows);
        },
      ),
    );
  });
});

describe('the delimiter', () => {
  it.each([
    ['a\tb,c\n1,5\t2\n', '\t'],
    ['a;b\n1,5;2\n2,5;3\n', ';'],
    ['a,b\n"1;2",3\n"4;5",6\n', ','],
    ['a;b,c\n1;2,3\n', ';'],
    ['a|b\n1|2\n', '|'],
    ['title\n\na,b,c\n1,2,3\n4,5,6\n', ','],
    ['开始，结束\n1，2\n', '，'],
    ['"a\n;b",c\n1,2', ','],
    ['one column\nof text', '\t'],
  ])('of %j is %j', (text, delimiter) => {
    expect(readDelimited(text).delimiter).toBe(delimiter);
  });

  it('is what the first line says', () => {
    expect(readDelimited('sep=;\r\na;b,c,d\r\n')).toEqual({
      rows: [['sep=;'], ['a', 'b,c,d']],
      delimiter: ';',
    });
    expect(readDelimited('"sep=,"\na,b')).toEqual({ rows: [['sep=,'], ['a', 'b']], delimiter: ',' });
  });

  it('may be the blanks between columns', () => {
    expect(readDelimited('a      b c\n1      2 3\n').rows).toEqual([
      ['a', 'b c'],
      ['1', '2 3'],
    ]);
    expect(readDelimited('only  here\nnot here\nnor here\nnor there').rows).toHaveLength(4);
  });
});
