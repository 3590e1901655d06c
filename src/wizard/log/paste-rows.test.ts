import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEntry, type DraftEntry } from '../../case/draft';
import { termsSchema } from '../../terms/schema';
import type { Column } from '../mistakes';
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
  at: { row: number; column: Column },
  terms = trtc,
) {
  let made = 0;
  return pasteRows(log, cells, at, terms, () => `new-${++made}`);
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

  it('leave out a header, but never a row with a wrong date', () => {
    const cells = [
      ['开始', '结束'],
      ['2026-02-30 10:00', '2026-03-20 10:30'],
      ['b', ''],
    ];
    const pasted = paste([], cells, { row: 0, column: 'start' });
    expect(pasted.headerLeftOut).toBe(true);
    expect(pasted.log.map(({ start }) => start)).toEqual(['2026-02-30 10:00', 'b']);
    expect(paste([], cells.slice(1), { row: 0, column: 'start' }).headerLeftOut).toBe(false);
  });

  it('come after a row that is written in', () => {
    const log = [row('a', { start: '1' }), row('b', { start: '2' })];
    const pasted = paste(log, [['x', 'y'], ['z']], { row: 0, column: 'start' });
    expect(starts(pasted.log)).toEqual(['a: 1–', 'new-1: x–y', 'new-2: z–', 'b: 2–']);
    expect(pasted.undo(pasted.log)).toEqual(log);
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
    expect(pasted.undo(pasted.log)).toEqual(log);
  });

  it('are taken back without what was written since', () => {
    const log = [row('a', { start: '1' })];
    const pasted = paste(log, [['x'], ['y']], { row: 1, column: 'start' });
    const later = [
      ...pasted.log.slice(0, 1).map((entry) => ({ ...entry, end: '9' })),
      ...pasted.log.slice(1),
      row('c'),
    ];
    expect(starts(pasted.undo(later))).toEqual(['a: 1–9', 'c: –']);
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
