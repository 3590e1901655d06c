import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, serial, zip, type MadeCell, type MadeSheet } from '../fixtures/make-workbook';
import { recordsPlan } from '../fixtures/records-plan';
import { aggregateFile } from './aggregate-file';
import { readLargeWorkbook } from './large-workbook';

const format = 'yyyy/m/d h:mm:ss';
const first = serial('2026-03-20 00:00:00');
const time = (row: number): MadeCell => ({ value: first + (row * 2) / 86_400, format });
const headings = [...recordsPlan.headings];
const rowCount = 30_000;
const rows: MadeCell[][] = Array.from({ length: rowCount }, (_, row) => [time(row), 10, row % 7 ? 10 : 9]);

const workbookOf = (...sheets: readonly MadeSheet[]) => new Blob([new Uint8Array(makeWorkbook(sheets))]);

const plan = { ...recordsPlan, sheet: 'Records' };

describe('a large workbook', () => {
  it('tells how each sheet begins that holds something, without being read whole', async () => {
    const samples = await readLargeWorkbook(
      workbookOf(
        { name: 'Notes', rows: [['read me'], [null, 'x']] },
        { name: 'Empty', rows: [] },
        { name: 'Records', rows: [['Log of March'], headings, ...rows] },
      ),
    );
    expect(samples).toMatchObject([
      { sheet: 'Notes', rows: 2 },
      {
        sheet: 'Records',
        headings,
        headerRows: 2,
        columns: { time: 0, counts: plan.counts },
        delimiter: ',',
        encoding: 'utf-8',
      },
    ]);
    const records = samples[1];
    expect(records?.body[0]).toEqual(['2026-03-20T00:00:00', '10', '9']);
    expect(records?.body.length).toBeLessThan(rowCount / 5);
    // Cut between rows, so that the last is no half of one
    expect(records?.body.every((cells) => cells.length === 3 && /^(9|10)$/.test(cells[2] ?? ''))).toBe(true);
    expect(Math.abs((records?.rows ?? 0) / rowCount - 1)).toBeLessThan(0.1);
  });

  it('is none where every sheet is small, nor where it is another file or a damaged one', async () => {
    expect(await readLargeWorkbook(workbookOf({ name: 's', rows: [headings, ...rows.slice(0, 9)] }))).toEqual(
      [],
    );
    expect(await readLargeWorkbook(new Blob(['time,requests\n']))).toEqual([]);
    const large = await workbookOf({ name: 's', rows: [headings, ...rows] }).arrayBuffer();
    expect(await readLargeWorkbook(new Blob([large.slice(0, -30)]))).toEqual([]);
    const bytes = new Uint8Array(large);
    bytes.fill(0xff, bytes.length / 2, bytes.length - 2000);
    bytes.fill(0xff, 900, bytes.length / 2);
    expect(await readLargeWorkbook(new Blob([bytes]))).toEqual([]);
  });

  it('adds up to what the same records come to as text, and names rows as the sheet counts them', async () => {
    const told: number[] = [];
    const gap: MadeCell[][] = [
      [null, null, null],
      ['no time', 1, 1],
      ...rows.slice(0, 20_000),
      [time(0), 1, 2],
    ];
    const file = workbookOf({ name: 'Other', rows: [['x']] }, { name: 'Records', rows: [headings, ...gap] });
    const tally = await aggregateFile(file, plan, (bytes) => told.push(bytes / file.size));
    expect(tally.records).toBe(20_000);
    expect(tally.blank).toBe(1);
    expect(tally.refused.first.map(({ row, column, raw, code }) => [row, column, raw, code])).toEqual([
      [3, 'time', 'no time', 'unreadable-time'],
      [20_004, 'successes', '2', 'successes-exceed-requests'],
    ]);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);

    const text = Array.from({ length: 20_000 }, (_, row) => {
      const moment = new Date(Date.UTC(2026, 2, 20, 0, 0, row * 2)).toISOString().slice(0, 19);
      return `${moment},10,${row % 7 ? 10 : 9}\n`;
    });
    const { sheet, ...ofText } = plan;
    expect(sheet).toBe('Records');
    const same = await aggregateFile(new Blob([`${headings.join(',')}\n`, ...text]), ofText);
    expect({ ...tally.sums, rows: null }).toEqual({ ...same.sums, rows: null });
  });

  it('fails by name where it is damaged, has no such sheet, or is none', async () => {
    const good = makeWorkbook([{ name: 'Records', rows: [headings, ...rows.slice(0, 2000)] }]);
    const damaged = good.slice();
    damaged.fill(0, good.length / 2, good.length / 2 + 200);
    for (const [bytes, of] of [
      [damaged, plan],
      [good, { ...plan, sheet: 'Elsewhere' }],
      [zip({ 'content.xml': '<a/>' }), plan],
    ] as const)
      await expect(aggregateFile(new Blob([new Uint8Array(bytes)]), of)).rejects.toMatchObject({
        code: 'broken-workbook',
      });
  });

  it('is told apart from one that changed since it was chosen', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
    const name = path.join(folder, 'log.xlsx');
    writeFileSync(name, makeWorkbook([{ name: 'Records', rows: [headings, ...rows] }]));
    const file = await openAsBlob(name);
    writeFileSync(name, 'another');
    await expect(readLargeWorkbook(file)).rejects.toThrow(DOMException);
    await expect(aggregateFile(file, plan)).rejects.toMatchObject({ code: 'unreadable-file' });
    rmSync(folder, { recursive: true });
  });
});
