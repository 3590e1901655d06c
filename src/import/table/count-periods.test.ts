import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsSchema } from '../../terms/schema';
import { interpret } from '../interpret';
import type { Answers } from '../questions';
import { readTextInput } from '../read-input';

/** Starts and refusals by row, then doubts. */
function read(rows: readonly string[], answers: Answers = {}, product = 'ccc') {
  const file = path.join(import.meta.dirname, `../../../public/terms/${product}.json`);
  const terms = termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const input = readTextInput('', rows.join('\n'));
  if (input.kind !== 'input') throw new Error(input.kind);
  const { entries, refused, doubts } = interpret(input.input, answers, terms);
  const outcomes = [
    ...entries.map(({ row, entry }) => ({ row, said: entry.start })),
    ...refused.map(({ row, code }) => ({ row, said: code })),
  ];
  return [
    ...outcomes.toSorted((a, b) => a.row - b.row).map(({ said }) => said),
    ...doubts.map((doubt) => `${doubt}!`),
  ];
}

const head = 'start,end,calls,failed';

it('counts of several days stand on the first where they lie in one month', () => {
  expect(read([head, '2026-03-01,2026-03-31,9,1', '2026-02-10,2026-03-02,9,1'])).toEqual([
    '2026-03-01',
    'crosses-months',
    'several-days-in-row!',
  ]);
  expect(read([head, '2026-12-31 20:00,2027-01-01 00:00,9,1'])).toEqual(['2026-12-31T20:00']);
});

it('the month is Beijing’s', () => {
  const hours = ['2026-03-31T14:00Z,2026-03-31T16:00Z,9,1', '2026-03-31T15:00Z,2026-03-31T17:00Z,9,1'];
  expect(read([head, ...hours])).toEqual(['2026-03-31T14:00Z', 'crosses-months']);
});

it('an end that is the next row’s start is not part of the time', () => {
  expect(read([head, '2026-03-30,2026-03-31,9,1', '2026-03-31,2026-04-01,9,1'])).toEqual([
    '2026-03-30',
    '2026-03-31',
  ]);
  const midnights = [
    '2026-03-30 00:00:00,2026-03-31 00:00:00,9,1',
    '2026-03-31 00:00:00,2026-04-01 00:00:00,9,1',
  ];
  expect(read([head, ...midnights])).toEqual(['2026-03-30', '2026-03-31']);
  expect(read([head, '2026-03-31,2026-03-31,9,1', '2026-03-30,2026-03-31,9,1'])).toEqual([
    '2026-03-31',
    'covers-other-rows',
  ]);
});

it('a sum over other rows is refused, sums of the same time are not', () => {
  const channels = ['2026-03-01,2026-03-31,9,1', '2026-03-01,2026-03-31,8,1'];
  expect(read([head, ...channels])).toEqual(['2026-03-01', '2026-03-01', 'several-days-in-row!']);
  expect(read([head, ...channels, '2026-03-31,2026-03-31,1,1'])).toEqual([
    'covers-other-rows',
    'covers-other-rows',
    '2026-03-31',
  ]);
});

it('months are no times of an outage', () => {
  expect(read(['start,requests,successes', '2026-03,9,1'], {}, 'trtc')).toEqual(['unreadable-time']);
});

it('first days of months alone are months, as a spreadsheet keeps them', () => {
  const months = ['date,calls,failed', '2026-03-01,9,1', '2026-04-01,9,1'];
  expect(read(months)).toEqual(['2026-03-01', '2026-04-01', 'several-days-in-row!']);
  expect(read([...months, '2026-04-02,9,1'])).toEqual(['2026-03-01', '2026-04-01', '2026-04-02']);
});

it('days of another clock than Beijing’s are said to be so', () => {
  const days = ['2026-03-31,9,1', '2026-04-01,8,1'];
  const doubts = (heading: string, answers: Answers = {}) =>
    read([`${heading},calls,failed`, ...days], answers).slice(2);
  expect(doubts('date (UTC)')).toEqual(['days-of-other-zone!']);
  expect(doubts('date (UTC+8)')).toEqual([]);
  expect(doubts('date')).toEqual([]);
  expect(doubts('date', { zone: 'Asia/Tokyo' })).toEqual(['days-of-other-zone!']);
  expect(doubts('date', { logZone: 'Asia/Tokyo' })).toEqual(['days-of-other-zone!']);
  const midnights = ['time,calls,failed', '2026-03-31T00:00:00Z,9,1', '2026-04-01T00:00:00Z,8,1'];
  expect(read(midnights).slice(2)).toEqual(['days-of-other-zone!']);
  expect(read([...midnights, '2026-04-01T01:00:00Z,8,1']).slice(3)).toEqual([]);
});

it('two whole days in one cell are the first and the last of the time', () => {
  const answers: Answers = { columns: { 周: 'span' } };
  const weeks = ['2026-03-23 ~ 2026-03-29,700,7', '2026-03-30 ~ 2026-04-05,700,7'];
  expect(read(['周,calls,failed', ...weeks], answers)).toEqual([
    '2026-03-23',
    'crosses-months',
    'several-days-in-row!',
  ]);
  expect(read(['期間,calls,failed', '2026/3/2至2026/3/8,700,7'])).toEqual([
    '2026-03-02',
    'several-days-in-row!',
  ]);
  expect(read(['期間', '2026-03-23 ~ 2026-03-29'], {}, 'trtc')).toEqual(['no-time']);
});
