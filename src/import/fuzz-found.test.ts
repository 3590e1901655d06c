import { describe, expect, it } from 'vitest';
import { proposedAnswers } from '../wizard/import/proposed-answers';
import { zip } from './fixtures/make-workbook';
import { json, trtc } from './fixtures/sources/fixture';
import { interpret } from './interpret';
import { openQuestions } from './open-questions';
import { readFileInput, readTextInput } from './read-input';
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

const rows = (note: string) => tableOf(`start,end,note\n2026-03-20 10:00,2026-03-20 11:00,${note}\n`);
const noteOf = (note: string) => interpret(rows(note), {}, trtc).entries[0]?.entry.note;

it('cuts a note that nobody could read, and no character in two', () => {
  expect(noteOf('x'.repeat(10_000))).toBe('x'.repeat(10_000));
  expect(noteOf(`${'x'.repeat(9998)}😀😀`)).toBe(`${'x'.repeat(9998)}…`);
});
