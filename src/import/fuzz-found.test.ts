import { describe, expect, it } from 'vitest';
import { proposedAnswers } from '../wizard/import/proposed-answers';
import { zip } from './fixtures/make-workbook';
import { json, trtc } from './fixtures/sources/fixture';
import { interpret } from './interpret';
import { openQuestions } from './open-questions';
import { tableOfJson } from './table/json-table';
import { readFileInput, readTextInput } from './read-input';
import { openSheets } from './workbook/sheet-stream';
import { unescaped } from './workbook/xml-text';

/** Inputs that `npm run fuzz` found to do harm, made as small as they can be. */

const tableOf = (text: string) => {
  const reading = readTextInput('', text);
  if (reading.kind !== 'input') throw new Error(reading.kind);
  return reading.input;
};

describe('names that every object has', () => {
  it.each(['constructor', '__proto__', 'toString'])('are asked as a column: %s', (name) => {
    const { questions } = interpret(
      tableOf(`start,end,${name}\n2026-03-20 10:00,2026-03-20 11:00,7\n`),
      {},
      trtc,
    );
    expect(questions).toMatchObject([{ kind: 'column', column: name }]);
    const { columns } = proposedAnswers(questions, {}, { zone: 'UTC' });
    expect(Object.entries(columns ?? {})).toEqual([[name, 'ignore']]);
  });

  it('are asked as a word for a state', () => {
    const input = tableOf(
      'start,end,status\n2026-03-20 10:00,2026-03-20 11:00,down\n2026-03-21 10:00,2026-03-21 11:00,constructor\n',
    );
    const answers = { statuses: {} };
    const found = interpret(input, answers, trtc);
    expect(openQuestions(found, answers)).toMatchObject([
      { kind: 'statuses', values: [{ value: 'constructor', rows: 1 }] },
    ]);
    expect(found.passedOver.filter(({ reason }) => reason === 'up')).toEqual([]);
  });

  it('are no entities of XML', () => {
    expect(unescaped('&constructor;&lt;')).toBe('&constructor;<');
  });
});

it('refuses a status that cannot be asked for its number', () => {
  const type = { toString: 1, valueOf: null };
  const { refused } = interpret(
    json({ monitors: [{ id: 7, logs: [{ type, datetime: 1, duration: 9 }] }] }),
    {},
    trtc,
  );
  expect(refused).toMatchObject([{ row: 1, code: 'unknown-status' }]);
});

const workbook = (sheet: string, styles = '<styleSheet/>') =>
  zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<R><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></R>',
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
  });

describe('a workbook whose XML would be gone over again and again', () => {
  const many = 1_000_000;

  it.each([
    ['tags that begin and never end', workbook('<'.repeat(4 * many))],
    ['cells that begin and never end', workbook('<c '.repeat(many))],
    ['styles that begin and never end', workbook('', '<cellXfs '.repeat(many))],
    ['a tag without an end', workbook(`<c ${' '.repeat(4 * many)}`)],
  ])('is refused: %s', async (_, book) => {
    const started = process.cpuUsage();
    expect(await readFileInput('', book, {})).toEqual({ kind: 'unreadable', code: 'not-a-workbook' });
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  });
});

/** Each row has one text of so many characters, which the file holds once. */
const sharing = (rowCount: number, length: number) => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rowsXml = Array.from(
    { length: rowCount },
    (_, place) => `<row r="${place + 1}"><c r="A${place + 1}" t="s"><v>0</v></c></row>`,
  );
  return zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<R><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></R>`,
    'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(length)}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rowsXml.join('')}</sheetData></worksheet>`,
  });
};

async function firstBlock(book: Uint8Array) {
  const [sheet] = (await openSheets(new Blob([new Uint8Array(book)]))) ?? [];
  return sheet?.blocks().next();
}

describe('a workbook whose cells are one long text', () => {
  it('is refused where they would fill the memory', async () => {
    expect(await readFileInput('', sharing(20_000, 9000), {})).toMatchObject({ kind: 'input' });
    expect(await readFileInput('', sharing(20_000, 30_000), {})).toEqual({
      kind: 'unreadable',
      code: 'too-large',
    });
  });

  it('is not streamed where the text is longer than a cell can be', async () => {
    expect((await firstBlock(sharing(3, 32_767)))?.done).toBe(false);
    await expect(firstBlock(sharing(3, 200_000))).rejects.toThrow('longer than a cell holds');
  });
});

const rows = (note: string) => tableOf(`start,end,note\n2026-03-20 10:00,2026-03-20 11:00,${note}\n`);
const noteOf = (note: string) => interpret(rows(note), {}, trtc).entries[0]?.entry.note;

it('cuts a note that nobody could read, and no character in two', () => {
  expect(noteOf('x'.repeat(10_000))).toBe('x'.repeat(10_000));
  expect(noteOf(`${'x'.repeat(9998)}😀😀`)).toBe(`${'x'.repeat(9998)}…`);
});

describe('a small file that would fill the memory', () => {
  it('has no column for each key that one of many records has', () => {
    const records = Array.from({ length: 40_000 }, (_, place) => ({ [`k${place % 1000}`]: 1 }));
    expect(tableOfJson(records).table.columns).toHaveLength(100);
    expect(tableOfJson(records.slice(0, 1000)).table.columns).toHaveLength(500);
  });

  it.each([
    ['objects', `[${'{},'.repeat(1_048_576)}{}]`],
    ['values', `[${'1,'.repeat(20_000_001)}1]`],
    ['rows', `start,end\n${'\n'.repeat(1_048_576)}1,2`],
    ['cells', `start,end\n${','.repeat(20_000_001)}`],
  ])('has no more %s than are read', (_, text) => {
    expect(readTextInput('', text)).toEqual({ kind: 'unreadable', code: 'too-large' });
  });
});
