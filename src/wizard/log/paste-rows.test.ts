import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEntry, type DraftEntry } from '../../case/draft';
import { termsSchema } from '../../terms/schema';
import type { Column } from '../mistakes';
import { rowKind } from './columns';
import { exclusionOf, pasteRows } from './paste-rows';

const termsOf = (id: string) =>
  termsSchema.parse(
    JSON.parse(readFileSync(path.join(import.meta.dirname, `../../../public/terms/${id}.json`), 'utf8')),
  );
const trtc = termsOf('trtc');

const row = (id: string, texts: Partial<DraftEntry> = {}): DraftEntry => ({
  ...newEntry('interval', id),
  ...texts,
});

function paste(
  log: readonly DraftEntry[],
  cells: string[][],
  at: { row: number; column: Column; kind?: DraftEntry['kind'] },
  terms = trtc,
) {
  let made = 0;
  return pasteRows(log, cells, { kind: rowKind(terms), ...at }, terms, () => `new-${++made}`);
}

const starts = (log: readonly DraftEntry[]) => log.map(({ id, start, end }) => `${id}: ${start}–${end}`);

describe('rows pasted', () => {
  it('fill the columns in their order, and what is left over goes into the note', () => {
    const cells = [['2026-03-20 10:00', '2026-03-20 10:30', '98%', '第4.10条', 'rooms', 'gz-3']];
    const { log, rows } = paste([], cells, { row: 0, column: 'start' });
    expect(rows).toBe(1);
    expect(log).toEqual([
      row('new-1', {
        start: '2026-03-20 10:00',
        end: '2026-03-20 10:30',
        successRate: '98%',
        exclusion: '4.10',
        note: 'rooms gz-3',
      }),
    ]);
  });

  it('begin at the cell that was pasted into', () => {
    const { log } = paste([], [['98', '4.10']], { row: 0, column: 'successRate' });
    expect(log).toEqual([row('new-1', { successRate: '98', exclusion: '4.10' })]);
  });

  it('become what the product counts', () => {
    const { log } = paste([], [['2026-03-20', '1200', '3']], { row: 0, column: 'start' }, termsOf('sms'));
    expect(log[0]).toMatchObject({ kind: 'count', start: '2026-03-20', total: '1200', failed: '3' });
  });

  it('come after a row that is written in', () => {
    const log = [row('a', { start: '1' }), row('b', { start: '2' })];
    const pasted = paste(log, [['x', 'y'], ['z']], { row: 0, column: 'start' });
    expect(starts(pasted.log)).toEqual(['a: 1–', 'new-1: x–y', 'new-2: z–', 'b: 2–']);
  });

  it('take the place of a blank row', () => {
    const log = [row('a', { start: '1' }), row('blank'), row('b', { start: '2' })];
    const pasted = paste(log, [['x'], ['y']], { row: 1, column: 'start' });
    expect(starts(pasted.log)).toEqual(['a: 1–', 'new-1: x–', 'new-2: y–', 'b: 2–']);
  });

  it('fill a column that is blank so far, and go on with rows of their own', () => {
    const log = [row('a', { start: '1' }), row('b', { start: '2' })];
    const pasted = paste(log, [['x'], ['y'], ['z']], { row: 0, column: 'end' });
    expect(starts(pasted.log)).toEqual(['a: 1–x', 'b: 2–y', 'new-1: –z']);
  });

  it('are measured slices where such a row was pasted into', () => {
    const cells = [['2026-03-20 10:00', '200', '195', '', '4.10', 'gateway']];
    const { log } = paste([], cells, { row: 0, column: 'start', kind: 'unit' });
    expect(log).toEqual([
      {
        ...newEntry('unit', 'new-1'),
        start: '2026-03-20 10:00',
        requests: '200',
        successes: '195',
        exclusion: '4.10',
        note: 'gateway',
      },
    ]);
  });

  it('may be more than a call takes arguments', () => {
    const cells = Array.from({ length: 150_000 }, () => ['2026-03-20 10:00', '2026-03-20 10:30']);
    expect(paste([row('a', { start: '1' })], cells, { row: 0, column: 'start' }).log).toHaveLength(150_001);
  });
});

it.each([
  ['4.10', '4.10'],
  ['４．１０', '4.10'],
  ['clause 4.1', '4.1'],
  ['无', ''],
  ['None', ''],
  ['9.99', '9.99'],
  ['maintenance', 'maintenance'],
])('the exclusion %j is %j', (text, clause) => {
  expect(exclusionOf(text, trtc)).toBe(clause);
});
