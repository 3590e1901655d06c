import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newDraft } from '../case/draft';
import { readDraft } from '../case/read-draft';
import { termsSchema } from '../terms/schema';
import { table } from './formats/table';
import { interpret } from './interpret';
import type { Interpretation } from './interpretation';
import type { Answers } from './questions';
import type { Input } from './input';
import { readFileInput, readTextInput } from './read-input';

const terms = ['trtc', 'im', 'ccc', 'sms'].map((product) => {
  const file = path.join(import.meta.dirname, `../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
});

function inputOf(text: string): Input | null {
  const read = readTextInput('noise', text);
  return read.kind === 'input' ? read.input : null;
}

/** Every row once: in an entry, a refusal, or passed over. */
function rowsOf({ entries, refused, passedOver }: Interpretation): number[] {
  return [
    ...entries.flatMap(({ row, rows }) => rows ?? [row]),
    ...refused.map(({ row }) => row),
    ...passedOver.flatMap(({ rows }) => rows),
  ].toSorted((a, b) => a - b);
}

/** What the case's own door says of the entries: nothing, whatever they came from. */
function problemsOf(
  { entries }: Interpretation,
  { id }: { id: string },
  of: (typeof terms)[number],
): readonly string[] {
  const draft = {
    ...newDraft(id, 'x'),
    purchase: { startDate: '2026-01-01', until: 'months' as const, months: '12', endDate: '' },
    fees: { ...newDraft(id, 'x').fees, consumed: '1' },
    log: entries.map(({ entry }, index) => ({ ...entry, id: String(index) })),
  };
  return readDraft(draft, of, '2026-12-31').problems.map(({ path: place, code }) => `${place} ${code}`);
}

const piece = fc.constantFrom(
  '开始时间',
  '结束时间',
  '时长',
  '成功率',
  '请求数',
  '成功数',
  '失败数',
  '免责',
  '备注',
  '日期',
  '时间段',
  '空号',
  'start',
  'end',
  'Duration (min)',
  'success rate',
  'total',
  'date',
  '開始日時',
  '所要時間',
  '2026-03-20 10:00',
  '2026/3/20 10:30',
  '03/04/2026 10:00',
  '26/3/20',
  '3月20日 10:00',
  '10:00',
  '23:50',
  '24:00',
  '2026-03-20',
  '2026年3月20日 上午10时',
  '1773972000',
  '46101.4375',
  '46101',
  '2026032010',
  '2026-02-30 10:00',
  '2026-03-20T10:00:00Z',
  '2026-03-20T10:00+14:00',
  '2099-12-31 23:59',
  '1999-12-31 23:00',
  '10:00-10:30',
  '98%',
  '0.98',
  '98.5',
  '101',
  '-1',
  '1,200',
  '1.2万',
  '100',
  '0',
  '90 分钟',
  '1:30',
  '1:30:00',
  '1h 30m',
  '半小时',
  '4.10',
  '4.1',
  '§5.2',
  '是',
  '合计',
  'Total',
  '进行中',
  '未恢复',
  '-',
  'N/A',
  '',
  ' ',
  '\0',
  '１２：００',
  'x'.repeat(300),
);
const mark = fc.constantFrom(',', ',', ',', '\n', '\t', ';', '"', '""', '\r\n', '\r', '|', ' - ', '~', '，');
const nearTable = fc
  .array(fc.oneof(piece, piece, mark, mark, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 80 })
  .map((parts) => parts.join(''));
/** A cell as a program writes it, in quotes where it must be. */
function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Columns of a table that is almost right: a heading, and what may stand under it. */
const instants = [
  '2026-03-20 10:00',
  '2026/3/20 10:30:15',
  '2026-03-21T02:00:00Z',
  '46101.4375',
  '1773972000',
  '03/04/2026 10:00',
  '3月20日 10:00',
  '2026-03-08 02:30',
  '2026-11-01 01:30',
];
const laterInstants = [
  '2026-03-20 12:00',
  '2026-03-22 10:30',
  '2026-06-01',
  '2026-12-31 24:00',
  '2099-12-31 24:00',
  '未恢复',
  '',
  '11:00',
  '次日 01:00',
  '05/04/2026 10:00',
];
const days = [
  '2026-03-20',
  '2026/3/21',
  '20260322',
  '',
  '46101',
  '2026-03-20 00:00:00',
  '3月20日',
  '26/3/20',
];
const times = ['10:00', '23:50', '24:00', '上午9点', '10:00 PM', '0.4375', '36:00'];
const counts = ['100', '1,200', '1.2万', '0', '12', '', '3'];
const columns: readonly (readonly [heading: string, cells: readonly string[]])[] = [
  ['开始时间', instants],
  ['start', instants],
  ['Start (UTC)', instants],
  ['开始时间', times],
  ['结束时间', laterInstants],
  ['end', laterInstants],
  ['終了時刻', times],
  ['日期', days],
  ['结束日期', days],
  ['时间段', ['10:00-10:30', '2026-03-20 10:00~10:30', '23:50至00:20', '2026-03-20 10:00']],
  ['时长', ['30', '1:30', '1:30:00', '90 分钟', '1h 30m', '0', '']],
  ['Duration (min)', ['30', '1.5', '90:00', '2 days']],
  ['成功率', ['98%', '0.98', '99', '100', '0', '', '1']],
  ['失败率(%)', ['2', '0.5', '100']],
  ['总数', counts],
  ['请求数（万）', counts],
  ['成功数', counts],
  ['失败数', counts],
  ['空号', counts],
  ['黑名单', counts],
  ['免责', ['4.10', '', '§5.2', '4.1', '否']],
  ['备注', ['x', '', 'a b']],
  ['机房', ['A', 'B']],
];
const grid = fc
  .tuple(
    fc.constantFrom(',', '\t', ';'),
    fc.shuffledSubarray([...columns], { minLength: 2, maxLength: 6 }),
    fc.array(fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(), piece), { maxLength: 2 }),
  )
  .map(([delimiter, chosen, rows, wrong]) => {
    const cells = rows.map((row) =>
      chosen.map(([, fitting], column) => fitting[(row[column] ?? 0) % fitting.length] ?? ''),
    );
    for (const [at, text] of wrong) {
      const row = cells[at % cells.length];
      if (row) row[at % row.length] = text;
    }
    const lines = [chosen.map(([heading]) => heading), ...cells];
    return lines.map((line) => line.map(quote).join(delimiter)).join('\n');
  });
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    dateOrder: fc.constantFrom('day-first', 'month-first', 'year-first'),
    year: fc.constantFrom(2026, 2024),
    durationUnit: fc.constantFrom('seconds', 'minutes', 'hours'),
    rateScale: fc.constantFrom('share', 'percent'),
    failedIncludes: fc.constantFrom('all', 'vendor-only'),
    numberDate: fc.constantFrom('spreadsheet-days', 'spreadsheet-days-1904'),
    zone: fc.constantFrom('America/New_York', 'Asia/Tokyo', 'nowhere'),
    columns: fc.dictionary(
      piece,
      fc.constantFrom('start', 'end', 'duration', 'span', 'date', 'requests', 'total', 'ignore'),
    ),
    openEnds: fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.oneof(piece, fc.constant(null))),
  },
  { requiredKeys: [] },
);

// Time enough on a busy machine; what must be fast is measured within.
vi.setConfig({ testTimeout: 60_000 });

describe('whatever is pasted', () => {
  it('ends row by row as an entry, a refusal, or passed over, and no entry is one the case would refuse', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), nearTable, grid, grid, grid, grid),
        answers,
        fc.nat(3),
        (text, answer, which) => {
          const input = inputOf(text);
          const of = terms[which];
          if (!input || !of) return;
          const found = table.interpret(input, answer, of);
          if (input.kind === 'table')
            expect(rowsOf(found)).toEqual(Array.from({ length: input.rows.length }, (_, row) => row + 1));
          expect(problemsOf(found, of, of)).toEqual([]);
          expect(table.interpret(input, answer, of)).toEqual(found);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is answered as JSON too', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, which) => {
        const of = terms[which];
        if (of)
          expect(problemsOf(table.interpret({ kind: 'json', name: '', value }, {}, of), of, of)).toEqual([]);
      }),
    );
  });

  it('in bytes of any kind is read, asked about, or named unreadable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(['input', 'question', 'unreadable']).toContain((await readFileInput('x', bytes, {})).kind);
        const head = new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]);
        expect((await readFileInput('x', head, {})).kind).toBe('unreadable');
      }),
    );
  });
});

/** The same numbers each time: a slow case must come back. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const million = 1_000_000;
const words = [
  '开始时间',
  '2026-03-20 10:00',
  '03/04/2026',
  '10:30',
  '46101.5',
  '98%',
  '"',
  '""',
  '\n',
  ',',
  '\t',
  ';',
  '1:30',
  '~',
  '-',
  '合计',
  '{',
  '[',
];
const noises: readonly (readonly [name: string, make: () => string])[] = [
  ['letters and marks', () => chars(32, 95, 1)],
  ['characters of all kinds', () => chars(1, 0xd7fe, 2)],
  ['pieces of tables', () => pieces(random(3), (next) => words[Math.floor(next() * words.length)] ?? '')],
  [
    'rows of wrong cells',
    () => pieces(random(4), (next) => `${words[Math.floor(next() * 5)]},${words[Math.floor(next() * 5)]},\n`),
  ],
  ['quotes', () => '"'.repeat(million)],
  ['quotes that open and do not close', () => ',"a""'.repeat(million / 5)],
  ['commas', () => ','.repeat(million)],
  ['digits', () => '1'.repeat(million)],
  ['brackets', () => '[1,'.repeat(million / 3)],
  ['dashes between times', () => `${'10:00-'.repeat(20)}\n`.repeat(million / 121)],
  ['rows without an end', () => `start,end\n${'2026-03-20 10:00,\n'.repeat(million / 18)}`],
  ['headings', () => `${'开始时间 Start/'.repeat(30)},`.repeat(million / 451)],
  ['one letter after many blanks', () => `${' '.repeat(million)}x`],
];

function chars(from: number, many: number, seed: number): string {
  const next = random(seed);
  return Array.from({ length: million }, () => String.fromCharCode(from + Math.floor(next() * many))).join(
    '',
  );
}

function pieces(next: () => number, make: (next: () => number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < million; length += parts.at(-1)?.length ?? 1) parts.push(make(next));
  return parts.join('');
}

describe('a megabyte', () => {
  it.each(noises)('of %s is done within five seconds', (_, make) => {
    const text = make();
    const before = performance.now();
    const input = inputOf(text);
    const found = input && terms[0] ? interpret(input, {}, terms[0]) : null;
    expect(performance.now() - before).toBeLessThan(5000);
    if (input?.kind === 'table' && found) expect(rowsOf(found).length).toBe(input.rows.length);
  });
});
