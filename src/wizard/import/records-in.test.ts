import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, serial, type MadeCell, type MadeSheet } from '../../import/fixtures/make-workbook';
import { termsSchema } from '../../terms/schema';
import { recordsIn, recordsOfRows } from './records-in';

const trtc = path.join(import.meta.dirname, '../../../public/terms/trtc.json');
const terms = termsSchema.parse(JSON.parse(readFileSync(trtc, 'utf8')));

const sheetOf = (name: string, headings: readonly string[], rows: number, end?: number): MadeSheet => ({
  name,
  rows: [
    headings,
    ...Array.from({ length: rows }, (_, row): MadeCell[] => {
      const time = (hours: number) => ({
        value: serial('2026-03-01') + (row + hours) / 24,
        format: 'yyyy/m/d h:mm',
      });
      return [time(0), end === undefined ? 10 : time(end), 9];
    }),
  ],
});
const records = (rows: number) => sheetOf('Records', ['time', 'requests', 'successes'], rows);
const outages = (rows: number) => sheetOf('Outages', ['start', 'end', 'note'], rows, 0.5);
const find = (sheets: readonly MadeSheet[], sheet?: string) =>
  recordsIn(new Blob([new Uint8Array(makeWorkbook(sheets))]), sheet === undefined ? {} : { sheet }, terms);

describe('a workbook', () => {
  it('is one of records where it is large and its columns are theirs', async () => {
    expect(await find([records(60_000)])).toMatchObject({
      kind: 'records',
      sample: { sheet: 'Records', columns: { time: 0, counts: { kind: 'successes' } } },
    });
    expect(await find([records(100)])).toBeNull();
    expect(await find([outages(60_000)])).toBeNull();
  });

  it('of several sheets is asked about, and is what the one chosen is', async () => {
    const sheets = [outages(3), records(60_000)];
    const asked = await find(sheets);
    expect(asked).toMatchObject({
      kind: 'question',
      question: { kind: 'sheet', sheets: [{ name: 'Outages', rows: 4 }, { name: 'Records' }] },
    });
    if (asked?.kind !== 'question' || asked.question.kind !== 'sheet') throw new Error('not asked');
    expect(asked.question.sheets[1]?.sample[1]).toEqual(['2026-03-01T00:00:00', '10', '9']);
    expect(asked.question.sheets[1]?.sample).toHaveLength(5);
    expect(await find(sheets, 'Records')).toMatchObject({ kind: 'records', sample: { sheet: 'Records' } });
    expect(await find(sheets, 'Outages')).toBeNull();
    expect(await find(sheets, 'none')).toMatchObject({ kind: 'question' });
  });
});

const attempts = [
  ['发送时间', '状态'],
  ['2026-03-05 10:00:00', 'DELIVRD'],
  ['2026-03-05 10:00:01', 'UNDELIV'],
];
const text = (rows: readonly (readonly string[])[]) => rows.map((cells) => `${cells.join(',')}\n`).join('');

describe('a small table', () => {
  it('is one of records where each row is one attempt, and only there', async () => {
    expect(await recordsIn(new Blob([text(attempts)]), {}, terms)).toMatchObject({
      sample: { columns: { time: 0, counts: { kind: 'outcome', outcome: 1 } } },
    });
    const counts = [
      ['time', 'requests', 'successes'],
      ['2026-03-05 10:00', '5', '5'],
    ];
    expect(await recordsIn(new Blob([text(counts)]), {}, terms)).toBeNull();
  });

  it('is what the person says, and its columns are asked for', async () => {
    const unknown = text([
      ['a', 'b'],
      ['2026-03-05 10:00', 'x'],
    ]);
    expect(await recordsIn(new Blob([unknown]), {}, terms)).toBeNull();
    expect(await recordsIn(new Blob([unknown]), {}, terms, true)).toMatchObject({
      sample: { columns: null },
    });
  });

  it('is made a text that streams where it was read whole, with rows counted as before', async () => {
    const rows = [...attempts, ['2026-03-05 10:00:02', 'a "b",\nc']];
    const sample = recordsOfRows({ kind: 'table', name: '', rows }, false);
    expect(sample).toMatchObject({ headings: attempts[0], headerRows: 1, columns: { time: 0 } });
    expect(await sample?.rewritten?.text()).toBe(
      '"发送时间","状态"\n"2026-03-05 10:00:00","DELIVRD"\n"2026-03-05 10:00:01","UNDELIV"\n"2026-03-05 10:00:02","a ""b"",\nc"\n',
    );
  });

  it('of JSON has no row of headings', async () => {
    const value = [{ sent_at: '2026-03-05 10:00', status: 'ok' }];
    const sample = recordsOfRows({ kind: 'json', name: '', value }, false);
    expect(sample).toMatchObject({ headings: ['sent_at', 'status'], headerRows: 0, rows: 1 });
    expect(await sample?.rewritten?.text()).toBe('"2026-03-05 10:00","ok"\n');
    expect(recordsOfRows({ kind: 'json', name: '', value: [...value, 1] }, true)).toBeNull();
  });
});
