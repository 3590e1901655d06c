import { describe, expect, it, vi } from 'vitest';
import { makeWorkbook, serial, zip } from '../fixtures/make-workbook';
import { readWorkbook } from './read-workbook';

// Time enough on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const time = 'yyyy/m/d h:mm';
const moment = (text: string, format = time) => ({ value: serial(text), format });

async function rowsOf(bytes: Uint8Array) {
  const workbook = await readWorkbook(bytes);
  return workbook.ok ? workbook.sheets.map(({ rows }) => rows) : workbook.code;
}

/** A date as the few programs write it that do not number days. */
const dated = (at: string, text: string) => `<c r="${at}" t="d"><v>${text}</v></c>`;

/** A workbook of one sheet with these rows. */
function byHand(rows: string): Uint8Array {
  return zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<R><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></R>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
}

describe('a workbook', () => {
  it('gives dates on its own clock, to the second, and numbers as they are', async () => {
    const rows = [
      ['开始时间', '结束时间', 'n'],
      [moment('2026-03-20 10:00:00'), moment('2026-03-20 10:30:01'), 1773972000000],
      [moment('2026-03-20 23:59:59'), moment('2026-03-21 00:00:00'), 0.1 + 0.2],
      [moment('2026-03-20 10:00:00.250'), null, 12],
    ];
    expect(await rowsOf(makeWorkbook([{ name: '故障', rows }]))).toEqual([
      [
        ['开始时间', '结束时间', 'n'],
        ['2026-03-20T10:00:00', '2026-03-20T10:30:01', '1773972000000'],
        ['2026-03-20T23:59:59', '2026-03-21T00:00:00', '0.3'],
        [expect.stringMatching(/^2026-03-20T10:00:00\.2[45]/), '', '12'],
      ],
    ]);
  });

  it('gives every second of a day as that second', async () => {
    const rows = Array.from({ length: 2000 }, (_, index) => [
      moment(new Date(Date.UTC(2026, 2, 20) + index * 43_200 + index * 1000).toISOString().slice(0, 19)),
    ]);
    const expected = Array.from({ length: 2000 }, (_, index) =>
      new Date(Date.UTC(2026, 2, 20) + index * 43_200 + index * 1000).toISOString().slice(0, 19),
    );
    expect((await rowsOf(makeWorkbook([{ name: 's', rows }])))[0]).toEqual(expected.map((text) => [text]));
  });

  it('tells times without a date, lengths of time, and percentages', async () => {
    const rows = [
      [
        { value: 0.4375, format: 'h:mm' },
        { value: 1.5, format: '[h]:mm:ss' },
        { value: 0.985, format: '0.0%' },
        { value: 0.07, format: '0%' },
        0.985,
      ],
    ];
    for (const date1904 of [false, true])
      expect(await rowsOf(makeWorkbook([{ name: 's', rows }], { date1904 }))).toEqual([
        [['10:30:00', '36:00:00', '98.5%', '7%', '0.985']],
      ]);
  });

  it('counts days from 1904 where the file says so', async () => {
    const rows = [[{ value: serial('2026-03-20 10:00') - 1462, format: time }]];
    expect(await rowsOf(makeWorkbook([{ name: 's', rows }], { date1904: true }))).toEqual([
      [['2026-03-20T10:00:00']],
    ]);
  });

  it('says what is merged in each of its rows, numbers only in the first', async () => {
    const rows = [
      ['日期', '次数', 'x'],
      [moment('2026-03-20', 'yyyy-mm-dd'), 5, 'a'],
      [null, null, 'b'],
      [null, null, 'c'],
    ];
    expect(await rowsOf(makeWorkbook([{ name: 's', rows, merges: ['A2:A3', 'B2:B4'] }]))).toEqual([
      [
        ['日期', '次数', 'x'],
        ['2026-03-20T00:00:00', '5', 'a'],
        ['2026-03-20T00:00:00', '', 'b'],
        ['', '', 'c'],
      ],
    ]);
  });

  it('takes a number that is stored as text for a number where it is merged, a day for a day', async () => {
    const rows = [
      ['次数', '日期', '条款'],
      ['1,200', '20260305', '4.10'],
      [null, null, null],
      [null, null, 'x'],
    ];
    expect(await rowsOf(makeWorkbook([{ name: 's', rows, merges: ['A2:A3', 'B2:B3', 'C2:C3'] }]))).toEqual([
      [
        ['次数', '日期', '条款'],
        ['1,200', '20260305', '4.10'],
        ['', '20260305', '4.10'],
        ['', '', 'x'],
      ],
    ]);
  });

  it('gives the sheets that hold something', async () => {
    const bytes = makeWorkbook([
      { name: '三月 & <四月>', rows: [['a']] },
      { name: 'empty', rows: [] },
      { name: '2', rows: [[], [null, 'b']] },
    ]);
    const workbook = await readWorkbook(bytes);
    expect(workbook).toMatchObject({
      ok: true,
      sheets: [
        { name: '三月 & <四月>', rows: [['a']] },
        {
          name: '2',
          rows: [
            ['', ''],
            ['', 'b'],
          ],
        },
      ],
    });
  });

  it('gives dates that the file writes as text by the sheet’s clock, whatever this machine’s', async () => {
    const bytes = byHand(
      `<row r="1">${dated('A1', '2026-03-20T10:00:00')}${dated('B1', '2026-03-20T10:30:00.000Z')}</row>`,
    );
    expect(await rowsOf(bytes)).toEqual([[['2026-03-20T10:00:00', '2026-03-20T10:30:00']]]);
  });

  it('names the columns in which 4.10 may have become 4.1', async () => {
    const workbook = await readWorkbook(makeWorkbook([{ name: 's', rows: [['4.1', 4.1, 4.25, 4]] }]));
    expect(workbook).toMatchObject({ ok: true, sheets: [{ shortenedNumbers: [1] }] });
  });
});

describe('no workbook', () => {
  const good = makeWorkbook([{ name: 's', rows: [['a']] }]);

  it.each([
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['text', new TextEncoder().encode('PK is not enough'), 'not-a-workbook'],
    ['another archive', zip({ 'content.xml': '<a/>' }), 'not-a-workbook'],
    ['one cut off', good.slice(0, good.length - 30), 'not-a-workbook'],
    ['one that unpacks to gigabytes', zip({ 'xl/workbook.xml': '<a/>' }, 3e9), 'too-large'],
    [
      'one larger than it declares',
      zip({ 'xl/workbook.xml': `<a/>${' '.repeat(5000)}` }, 10),
      'not-a-workbook',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await readWorkbook(bytes)).toEqual({ ok: false, code });
  });

  it('with a cell at the far corner', async () => {
    const bytes = byHand('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await readWorkbook(bytes)).toEqual({ ok: false, code: 'too-large' });
  });

  it('damaged at any one place, is refused or read', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(typeof (await readWorkbook(bytes)).ok).toBe('boolean');
    }
  });
});
