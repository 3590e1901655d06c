import { describe, expect, it } from 'vitest';
import { hasHeader, isTable, readClipboardTable } from './clipboard-table';

describe('a copied table', () => {
  it.each([
    [
      'a spreadsheet on Windows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a spreadsheet on an old Mac',
      'a\tb\rc\td\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one column', '2026-03-20 10:00\n2026-03-21 10:00\n', [['2026-03-20 10:00'], ['2026-03-21 10:00']]],
    [
      'cells left blank',
      'a\t\tc\n\tb\t\n',
      [
        ['a', '', 'c'],
        ['', 'b', ''],
      ],
    ],
    [
      'blank lines between and after',
      'a\tb\n\n\t\nc\td\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quoted cells',
      '"a\tb"\t"line 1\nline 2"\n"say ""hi"""\td',
      [
        ['a\tb', 'line 1\nline 2'],
        ['say "hi"', 'd'],
      ],
    ],
    [
      'marks that quote nothing',
      '5" pipe\t"half\n"a"b\tc',
      [
        ['5" pipe', '"half'],
        ['"a"b', 'c'],
      ],
    ],
    ['a byte-order mark', '\uFEFFa\tb', [['a', 'b']]],
    ['blanks around', ' a \t　b　', [['a', 'b']]],
    [
      'commas after dates',
      'Start,End,Rate\n2026-03-20 10:00,2026-03-20 10:30,98\n',
      [
        ['Start', 'End', 'Rate'],
        ['2026-03-20 10:00', '2026-03-20 10:30', '98'],
      ],
    ],
    [
      'full-width commas after dates',
      '2026年3月20日10时，2026年3月20日11时',
      [['2026年3月20日10时', '2026年3月20日11时']],
    ],
    [
      'commas that belong to a date',
      'March 20, 2026 10:00\nMarch 21, 2026 10:00',
      [['March 20, 2026 10:00'], ['March 21, 2026 10:00']],
    ],
    ['nothing', ' \n\t\n', []],
  ])('with %s', (_, text, rows) => {
    expect(readClipboardTable(text)).toEqual(rows);
  });

  it('is told from a text for one cell, which a spreadsheet ends with a line break', () => {
    expect(isTable('2026-03-20 10:00\r\n')).toBe(false);
    expect(isTable('a\tb')).toBe(true);
    expect(isTable('a\nb')).toBe(true);
  });

  it('has a header where words stand in the place of a date', () => {
    expect(hasHeader([['开始时间'], ['2026-03-20 10:00']])).toBe(true);
    expect(hasHeader([['2026-02-30 10:00'], ['2026-03-20 10:00']])).toBe(false);
    expect(hasHeader([['３月'], ['2026-03-20 10:00']])).toBe(false);
    expect(hasHeader([['yesterday'], ['today']])).toBe(false);
    expect(hasHeader([['', 'End'], ['2026-03-20 10:00']])).toBe(false);
    expect(hasHeader([['Start']])).toBe(false);
    expect(hasHeader([])).toBe(false);
  });
});
