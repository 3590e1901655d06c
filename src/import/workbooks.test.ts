import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../terms/schema';
import { makeWorkbook, serial, type MadeCell, type MadeSheet } from './fixtures/make-workbook';
import { interpret } from './interpret';
import { withCell } from './input';
import type { Answers } from './questions';
import { readFileInput } from './read-input';

const at = (text: string): MadeCell => ({ value: serial(text), format: 'yyyy/m/d h:mm' });
const day = (text: string): MadeCell => ({ value: serial(text), format: 'yyyy"年"m"月"d"日"' });
const time = (hours: number): MadeCell => ({ value: hours / 24, format: 'h:mm;@' });
const length = (hours: number): MadeCell => ({ value: hours / 24, format: '[h]:mm:ss' });
const percent = (share: number): MadeCell => ({ value: share, format: '0.00%' });

function termsOf(product: string) {
  const file = path.join(import.meta.dirname, `../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

interface Options {
  readonly product?: string;
  readonly answers?: Answers;
  readonly merges?: readonly string[];
  readonly date1904?: boolean;
}

async function come(rows: MadeSheet['rows'], { merges = [], ...options }: Options = {}) {
  return comeFrom([{ name: 's', rows, merges }], options);
}

async function comeFrom(
  made: readonly MadeSheet[],
  { product = 'trtc', answers = {}, date1904 = false }: Omit<Options, 'merges'> = {},
) {
  const read = await readFileInput('log.xlsx', makeWorkbook(made, { date1904 }), answers);
  if (read.kind !== 'input') return read;
  const found = interpret(read.input, answers, termsOf(product));
  return {
    questions: found.questions.map(({ kind }) => kind),
    entries: found.entries.map(
      ({ row, entry: { start, end, successRate, total, failed, exclusion, note } }) =>
        [String(row), start, end, successRate, total, failed, exclusion, note]
          .filter((text) => text !== '')
          .join(' '),
    ),
    refused: found.refused.map(({ row, code, raw }) => `${row} ${code} ${raw}`),
    doubts: found.doubts,
  };
}

describe('a workbook comes in', () => {
  it('with dates, percentages and numbers as Excel and WPS store them', async () => {
    const rows = [
      ['开始时间', '结束时间', '成功率', '备注'],
      [at('2026-03-20 10:00'), at('2026-03-20 10:30'), percent(0.98), '网络'],
      [at('2026-03-21 23:50'), at('2026-03-22 00:20'), percent(0), null],
      ['合计', null, null, null],
    ];
    expect(await come(rows)).toEqual({
      questions: [],
      entries: [
        '2 2026-03-20T10:00:00 2026-03-20T10:30:00 98 网络',
        '3 2026-03-21T23:50:00 2026-03-22T00:20:00 0',
      ],
      refused: [],
      doubts: [],
    });
  });

  it('with dates and times in columns of their own, merged', async () => {
    const rows = [
      ['日期', '开始时间', '结束时间'],
      [day('2026-03-20'), time(10), time(10.5)],
      [null, time(23.5), time(0.25)],
      [day('2026-03-22'), time(8), time(9)],
    ];
    expect(await come(rows, { merges: ['A2:A3'] })).toMatchObject({
      entries: [
        '2 2026-03-20T10:00:00 2026-03-20T10:30:00',
        '3 2026-03-20T23:30:00 2026-03-21T00:15:00',
        '4 2026-03-22T08:00:00 2026-03-22T09:00:00',
      ],
      doubts: ['end-on-next-day'],
    });
  });

  it('with lengths of time, in the workbook of an old Mac too', async () => {
    const rows = [
      ['Start', 'Duration'],
      [at('2026-03-20 10:00'), length(1.5)],
      [at('2026-03-21 10:00'), length(25)],
    ];
    expect(await come(rows)).toMatchObject({
      entries: ['2 2026-03-20T10:00:00 2026-03-20T11:30:00', '3 2026-03-21T10:00:00 2026-03-22T11:00:00'],
    });
    const since1904 = rows.map((row) =>
      row.map((cell) =>
        typeof cell === 'object' && cell && cell.value > 1000 ? { ...cell, value: cell.value - 1462 } : cell,
      ),
    );
    expect(await come(since1904, { date1904: true })).toEqual(await come(rows));
  });

  it('with dates in a format that is not known for one: their numbers are told by their size', async () => {
    const rows = [
      ['開始日時', '終了日時'],
      [
        { value: serial('2026-03-20 10:00'), format: '[$-411]ggge"年"m"月"d"日" h:mm' },
        serial('2026-03-20 10:30'),
      ],
    ];
    expect(await come(rows)).toMatchObject({ entries: ['2 2026-03-20T10:00:00 2026-03-20T10:30:00'] });
  });

  it('with days of counts as days', async () => {
    const rows = [
      ['日期', '发送总数', '失败数'],
      [day('2026-03-01'), 1000, 3],
      [day('2026-03-02'), 1e6, 0],
    ];
    expect(await come(rows, { product: 'sms' })).toMatchObject({
      entries: ['2 2026-03-01 1000 3', '3 2026-03-02 1000000 0'],
    });
  });

  it('with clause 4.1 as a number refused, for it may have been 4.10; 4.2 has no such double', async () => {
    const rows = [
      ['开始时间', '结束时间', '免责条款'],
      [at('2026-03-20 10:00'), at('2026-03-20 10:30'), 4.1],
      [at('2026-03-21 10:00'), at('2026-03-21 10:30'), 4.2],
      [at('2026-03-22 10:00'), at('2026-03-22 10:30'), '免责 4.10'],
    ];
    expect(await come(rows)).toMatchObject({
      entries: [
        '3 2026-03-21T10:00:00 2026-03-21T10:30:00 4.2',
        '4 2026-03-22T10:00:00 2026-03-22T10:30:00 4.10',
      ],
      refused: ['2 ambiguous-exclusion 4.1'],
      doubts: [],
    });
  });

  it('with a clause that lost its zero is refused, not doubted', async () => {
    const rows = [
      ['start', 'end', 'clause'],
      [at('2026-03-20 10:00'), at('2026-03-20 10:30'), 4.1],
    ];
    expect(await come(rows)).toMatchObject({
      entries: [],
      refused: ['2 ambiguous-exclusion 4.1'],
      doubts: [],
    });
  });

  it('and is taken once a person says which clause is meant', async () => {
    const rows = [
      ['start', 'end', 'clause'],
      [at('2026-03-20 10:00'), at('2026-03-20 10:30'), 4.1],
    ];
    const read = await readFileInput('log.xlsx', makeWorkbook([{ name: 's', rows }]), {});
    if (read.kind !== 'input' || read.input.kind !== 'table') throw new Error(read.kind);
    const [refusal] = interpret(read.input, {}, termsOf('trtc')).refused;
    for (const clause of ['4.1', '4.10']) {
      const mended = withCell(read.input, refusal?.row ?? 0, refusal?.cell ?? 0, clause);
      expect(interpret(mended, {}, termsOf('trtc')).entries).toMatchObject([
        { entry: { exclusion: clause } },
      ]);
    }
    const wider = withCell(read.input, 1, 5, 'x');
    expect(wider.rows[0]).toEqual(['start', 'end', 'clause', '', '', 'x']);
    expect(read.input.rows[0]).toHaveLength(3);
  });

  it('asks which sheet where several hold something', async () => {
    const sheets = [
      {
        name: '三月',
        rows: [
          ['start', 'end'],
          ['2026-03-20 10:00', '2026-03-20 10:30'],
        ],
      },
      { name: 'empty', rows: [] },
      { name: '四月', rows: [[], ['start', 'end'], ['2026-04-20 10:00', '2026-04-20 10:30']] },
    ];
    expect(await comeFrom(sheets)).toEqual({
      kind: 'question',
      question: {
        kind: 'sheet',
        sheets: [
          { name: '三月', rows: 2, sample: sheets[0]?.rows },
          { name: '四月', rows: 3, sample: sheets[2]?.rows.slice(1) },
        ],
      },
    });
    expect(await comeFrom(sheets, { answers: { sheet: '四月' } })).toMatchObject({
      entries: ['3 2026-04-20T10:00 2026-04-20T10:30'],
    });
    expect(await comeFrom(sheets, { answers: { sheet: 'none' } })).toMatchObject({ kind: 'question' });
  });
});

const read = (bytes: readonly number[] | string, answers: Answers = {}) =>
  readFileInput(
    'x',
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes),
    answers,
  );

describe('a file', () => {
  it.each([
    ['empty', [], 'empty'],
    ['blank', [0x20, 0x0a], 'empty'],
    ['of Excel before 2007', [0xd0, 0xcf, 0x11, 0xe0, 1], 'old-workbook'],
    ['that is another archive', [0x50, 0x4b, 3, 4, 0], 'not-a-workbook'],
    ['that is a picture', [0x89, 0x50, 0x4e, 0x47], 'not-text'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await read(bytes)).toEqual({ kind: 'unreadable', code });
  });

  it('of JSON, JSON Lines, or a table', async () => {
    expect(await read('\ufeff{"a":[1]}')).toMatchObject({ input: { kind: 'json', value: { a: [1] } } });
    expect(await read('{"a":1}\n\n{"a":2}\nbad\n')).toMatchObject({
      input: { kind: 'json', value: [{ a: 1 }, { a: 2 }, 'bad'] },
    });
    expect(await read('[2026-03-20 10:00] down\n[2026-03-20 10:30] up')).toMatchObject({
      input: { kind: 'table' },
    });
    expect(await read('['.repeat(200) + ']'.repeat(200))).toMatchObject({ input: { kind: 'table' } });
  });
});
