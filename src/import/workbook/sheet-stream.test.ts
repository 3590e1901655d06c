import { describe, expect, it } from 'vitest';
import { makeWorkbook, serial, zip } from '../fixtures/make-workbook';
import { splitRows } from '../split-rows';
import { readWorkbook } from './read-workbook';
import { SheetCsv } from './sheet-csv';
import { openSheets } from './sheet-stream';
import { StringTable } from './string-table';

const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);

async function csvOf(bytes: Uint8Array): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for (const sheet of (await openSheets(blobOf(bytes))) ?? [])
    for await (const block of sheet.blocks()) text += decoder.decode(block.bytes, { stream: true });
  return text;
}

function tidy(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1));
}

/** The same sheet read both ways, without the empty cells at the ends of rows. */
async function bothWays(bytes: Uint8Array) {
  const whole = await readWorkbook(bytes);
  if (!whole.ok) throw new Error(whole.code);
  return {
    whole: tidy(whole.sheets[0]?.rows ?? []),
    streamed: tidy(splitRows(await csvOf(bytes), ',')),
  };
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet with these rows and shared strings. */
function byHand(rows: string, strings = '', declared?: number): Uint8Array {
  return zip(
    {
      'xl/workbook.xml': '<workbook><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': `<R><Relationship Id="rId1" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></R>`,
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    },
    declared,
  );
}

const strings = [
  '<t>plain text</t>',
  '<t>请求数，成功数</t>',
  '<t xml:space="preserve"> a, "b" &amp; &lt;c&gt; </t>',
  '<t>line\nbreak</t>',
  '<t>_x0041_&#x4e2d;&#25991;</t>',
  '<r><rPr><b/></rPr><t>rich </t></r><r><t>text</t></r>',
  '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
  '<t/>',
];
const shared = (at: string, index: number) => `<c r="${at}" t="s"><v>${index}</v></c>`;
const mixed = `<row r="1" spans="1:8">${strings.map((_, index) => shared(`${'ABCDEFGH'[index]}1`, index)).join('')}</row>
<row r="3" x14ac:dyDescent="0.25"><c r="B3" t="b"><v>1</v></c><c r="C3" t="b"><v>0</v></c><c r="D3" t="e"><v>#N/A</v></c>
<c r="AA3" t="str"><f t="shared">IF(A1&gt;"b",1,2)</f><v>1&amp;2</v></c><c r="AB3" t="d"><v>2026-03-20T10:30:00.000Z</v></c></row>
<row r="4"/><row r="5"><c r="A5" t="str"><f>B1</f><v>a,b</v></c><c r="B5" t="inlineStr"><is><t>in</t></is></c><c r="C5" t="inlineStr"><is><r><t>li</t></r><r><t>ne</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="D5" s="0"/></row>
<row r="6"><c r="A6"><v>1.5E-7</v></c><c r="B6"><v>0.30000000000000004</v></c><c r="C6"><v>12345678901234567</v></c><c r="D6"><v>-3</v></c><c r="E6"><v>007</v></c></row>`;

describe('a sheet that streams', () => {
  it('reads as it does whole: texts, formulas, truths, errors, holes and numbers', async () => {
    const { whole, streamed } = await bothWays(
      byHand(mixed, strings.map((text, index) => (index === 7 ? '<si/>' : `<si>${text}</si>`)).join('')),
    );
    expect(streamed).toEqual(whole);
    expect(streamed[0]?.slice(2)).toEqual(['a, "b" & <c>', 'line\nbreak', 'A中文', 'rich text', '東京']);
    expect(streamed.map(({ length }) => length)).toEqual([7, 0, 28, 0, 3, 5]);
  });

  it.each([
    'yyyy/m/d h:mm',
    'yyyy"年"m"月"d"日"',
    '[$-409]m/d/yy h:mm AM/PM;@',
    '[h]:mm:ss',
    'mm:ss.0',
    'h:mm',
    '0.00%',
    '0.00',
    '#,##0',
    '0\\m',
    'yyyy-mm-dd\\Thh:mm:ss',
    '[$-411]ggge"年"m"月"d"日"',
    'yyyy-mm-dd;"none"',
  ])('reads numbers shown as %s as it does whole, from 1900 and from 1904', async (format) => {
    const rows = [46_101.416_666_666_664, serial('2026-03-20 10:00:01'), 0.25, 1.5, 12, 0].map((value) => [
      { value, format },
    ]);
    for (const date1904 of [false, true]) {
      const { whole, streamed } = await bothWays(makeWorkbook([{ name: 's', rows }], { date1904 }));
      expect(streamed).toEqual(whole);
    }
  });

  it('fills rows up to the widest before, so that an empty cell differs from one that is not there', async () => {
    const rows = [['time', 'outcome'], [1], ['x', 'y', 'z'], [2]];
    expect(await csvOf(makeWorkbook([{ name: 's', rows }]))).toBe('time,outcome\n1,\nx,y,z\n2');
  });

  it('comes out the same however it is cut, prefixed or not', () => {
    const xml = new TextEncoder().encode(
      `<worksheet><sheetData>${mixed}</sheetData></worksheet>`.replaceAll(/<(\/?)(?=\w)/g, '<$1x:'),
    );
    const table = new StringTable();
    for (const byte of new TextEncoder().encode(
      `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ))
      table.push(Uint8Array.of(byte));
    const read = (size: number) => {
      const sheet = new SheetCsv({ strings: table, styles: [], since1904: false });
      const decoder = new TextDecoder();
      let text = '';
      for (let at = 0; at < xml.length; at += size)
        text += decoder.decode(sheet.push(xml.subarray(at, at + size)), { stream: true });
      return text;
    };
    expect(read(1)).toBe(read(xml.length));
    expect(splitRows(read(1), ',')[0]?.slice(0, 2)).toEqual(['plain text', '请求数，成功数']);
  });

  it.each([
    [
      'cells out of order',
      byHand('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    ],
    ['cells twice', byHand('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a row beyond any sheet', byHand('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
    ['a column beyond any sheet', byHand('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a text that is not there', byHand(`<row r="1">${shared('A1', 3)}</row>`, '<si><t>a</t></si>')],
    ['CDATA', byHand('<row r="1"><c r="A1"><v><![CDATA[1]]></v></c></row>')],
    ['more than it declares', byHand('', '', 5)],
    ['less than it declares', byHand('<row r="1"><c r="A1"><v>1</v></c></row>', '', 1000)],
    ['a tag without an end', byHand(`<row r="1"><c ${' '.repeat(3_000_000)}`)],
  ])('refuses %s', async (_, bytes) => {
    await expect(csvOf(bytes)).rejects.toThrow(RangeError);
  });

  it.each([
    ['xl/worksheets/sheet1.xml', 'sheet too large'],
    ['xl/sharedStrings.xml', 'too many texts'],
    ['xl/workbook.xml', 'too large for one text'],
  ])('refuses a %s of gigabytes by what it declares, before it is unpacked', async (name, message) => {
    const bytes = byHand('<row r="1"><c r="A1"><v>1</v></c></row>');
    // The name stands last in the archive's contents, behind 46 bytes about the file
    const entry = Buffer.from(bytes.buffer).lastIndexOf(name) - 46;
    new DataView(bytes.buffer).setUint32(entry + 24, 3e9, true);
    await expect(csvOf(bytes)).rejects.toThrow(message);
  });

  it('is of no file that is no workbook', async () => {
    expect(await openSheets(blobOf(zip({ 'content.xml': '<a/>' })))).toBeNull();
    expect(await openSheets(new Blob(['time,requests\n']))).toBeNull();
  });
});
