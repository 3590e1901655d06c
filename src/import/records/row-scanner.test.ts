import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitRows } from '../split-rows';
import { RowScanner, longestRow, type Row } from './row-scanner';

const encoder = new TextEncoder();

interface Scanned {
  readonly row: number;
  readonly kind: Row;
  readonly cells: string[];
}

/** `cuts`: where the bytes are cut into the pieces that are pushed. */
function scan(text: string, { cuts = [] as number[], delimiter = ',', width = 20 } = {}): Scanned[] {
  const bytes = encoder.encode(text);
  const scanner = new RowScanner(delimiter, width);
  const found: Scanned[] = [];
  const drain = () => {
    for (let kind = scanner.next(); kind !== null; kind = scanner.next()) {
      const cells = Array.from({ length: scanner.cells }, (_, cell) => scanner.text(cell));
      found.push({ row: scanner.row, kind, cells });
    }
  };
  const places = [
    0,
    ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  for (const [index, from] of places.entries()) {
    scanner.push(bytes.slice(from, places[index + 1] ?? bytes.length));
    drain();
  }
  scanner.end();
  drain();
  return found;
}

const cellsOf = (text: string) => scan(text).map(({ cells }) => cells);

describe('rows out of a stream of bytes', () => {
  const messy = fc
    .array(fc.constantFrom('a', '1', ',', ',', '"', '"', ' ', '\n', '\r', '\r\n', '号', '😀'), {
      maxLength: 40,
    })
    .map((signs) => signs.join(''));

  it('are those of the whole text, however it is cut', () => {
    fc.assert(
      fc.property(messy, fc.array(fc.nat(60), { maxLength: 6 }), (text, cuts) => {
        const scanned = scan(text, { cuts });
        const rows = splitRows(text, ',');
        expect(scanned.map(({ cells }) => cells)).toEqual(rows);
        expect(scanned.map(({ row }) => row)).toEqual(rows.map((_, index) => index + 1));
        expect(scanned.map(({ kind }) => kind === 'blank')).toEqual(
          rows.map((cells) => cells.every((cell) => cell === '')),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      'a row that is too short is not joined with the next',
      '1,2\n3,4,5\n',
      [
        ['1', '2'],
        ['3', '4', '5'],
      ],
    ],
    [
      'the last row may be too short',
      '1,2,3\n4,5',
      [
        ['1', '2', '3'],
        ['4', '5'],
      ],
    ],
    ['blank lines are rows', '1\n\n2\n', [['1'], [''], ['2']]],
    ['quotes may hold delimiters, quotes and line breaks', '"a,""b""\r\nc",2\r\n', [['a,"b"\r\nc', '2']]],
    [
      'an open quote costs its own row only',
      '"a,1\nb,2\n',
      [
        ['"a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a quote within a cell is a sign',
      '5" disk,1\n"so" called,2\n',
      [
        ['5" disk', '1'],
        ['"so" called', '2'],
      ],
    ],
    [
      'a carriage return alone ends a row',
      '1,2\r3,4\r',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['the byte-order mark is not of the first cell', '\ufeffa,b\n', [['a', 'b']]],
  ])('%s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('keeps the places of as many cells as there are headings, and says if more hold something', () => {
    const scanner = new RowScanner(',', 2);
    scanner.push(encoder.encode('1,2,,\n1,2,3\n'));
    scanner.next();
    expect([scanner.text(1), scanner.overflows]).toEqual(['2', false]);
    scanner.next();
    expect([scanner.text(1), scanner.overflows]).toEqual(['2', true]);
  });

  it('shows a cell and a line as they are written, cut at 200 characters', () => {
    const scanner = new RowScanner(',', 2);
    scanner.push(encoder.encode(`"a ""b""",${'号'.repeat(300)}\r\nnext`));
    scanner.next();
    expect(scanner.raw(0)).toBe('a ""b""');
    expect(scanner.raw(1)).toBe('号'.repeat(200));
    expect(scanner.raw(null)).toBe(`"a ""b""",${'号'.repeat(190)}`);
  });

  it.each([
    ['in one piece', []],
    ['in pieces', [longestRow / 2, longestRow + 2, longestRow + 4, longestRow + 6, longestRow + 9]],
  ])('refuses a line of more than a million bytes, and goes on with the next: %s', (_, cuts) => {
    const text = `a\n${'x'.repeat(longestRow)}\r\n${'x'.repeat(longestRow + 1)}\r\nb\n`;
    const scanned = scan(text, { cuts: [...cuts, ...cuts.map((cut) => cut + longestRow)] });
    expect(scanned.map(({ kind, row, cells }) => [kind, row, cells.map((cell) => cell.length)])).toEqual([
      ['cells', 1, [1]],
      ['cells', 2, [longestRow]],
      ['line-too-long', 3, []],
      ['cells', 4, [1]],
    ]);
  });

  it('does not draw the whole file in after an open quote', () => {
    const lines = 'b,2\n'.repeat(longestRow / 4 + 10);
    const scanned = scan(`"a,1\n${lines}`, { cuts: [10, 1000, longestRow + 20] });
    expect(scanned).toHaveLength(longestRow / 4 + 11);
    expect(scanned.slice(0, 2).map(({ cells }) => cells)).toEqual([
      ['"a', '1'],
      ['b', '2'],
    ]);
  });
});
