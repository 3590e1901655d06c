import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsSchema } from '../../terms/schema';
import { interpret } from '../interpret';
import type { Answers } from '../questions';

const [trtc, ccc] = ['trtc', 'ccc'].map((product) => {
  const file = path.join(import.meta.dirname, `../../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
});
const come = (
  log: unknown,
  terms = trtc,
  { logZone, ...answers }: Answers & { logZone?: string } = {},
  zone?: string,
) => {
  const value = { format: 'sla-case', version: 1, log, ...(zone && { logZone: zone }) };
  if (!terms) throw new Error('no terms');
  return interpret({ kind: 'json', name: '', value }, { ...answers, ...(logZone && { logZone }) }, terms);
};
const outage = { kind: 'interval', start: '2026-03-20T10:00', end: '2026-03-20T10:30', successRate: '98' };

it('gives each entry of its log', () => {
  const found = come([
    { ...outage, exclusion: '4.10', note: 'x' },
    { kind: 'unit', start: '2026-03-21T10:00Z', requests: 3, successes: 2 },
  ]);
  expect(found.source).toBe('case-file');
  expect(found.entries).toMatchObject([
    { row: 1, entry: { ...outage, exclusion: '4.10', note: 'x', requests: '' } },
    { row: 2, entry: { kind: 'unit', start: '2026-03-21T10:00Z', requests: '3', successes: '2', end: '' } },
  ]);
});

it('says of which zone its times are, where the draft has another', () => {
  expect(come([outage], trtc, { logZone: 'America/New_York' }).entries).toMatchObject([
    { entry: { start: '2026-03-20T10:00+08:00', end: '2026-03-20T10:30+08:00' } },
  ]);
  expect(come([outage], trtc, {}, 'America/New_York').entries).toMatchObject([
    { entry: { start: '2026-03-20T10:00-04:00', end: '2026-03-20T10:30-04:00' } },
  ]);
  expect(come([outage], trtc, { logZone: 'Asia/Tokyo' }, 'Asia/Tokyo').entries).toMatchObject([
    { entry: outage },
  ]);
});

it('names what is wrong with the others', () => {
  const log = [
    5,
    { ...outage, end: '2026-03-20T09:00' },
    { ...outage, start: undefined },
    { kind: 'count', start: '2026-03-20', total: 1, failed: 0 },
  ];
  expect(come(log).refused.map(({ row, column, code }) => [row, column, code])).toEqual([
    [1, null, 'not-an-object'],
    [2, 'end', 'end-not-after-start'],
    [3, 'start', 'no-start'],
    [4, 'kind', 'no-end'],
  ]);
  expect(come([outage], ccc).refused).toMatchObject([{ row: 1, code: 'interval-for-counts' }]);
  expect(come(log, ccc).entries).toMatchObject([
    { row: 4, entry: { kind: 'count', start: '2026-03-20', total: '1' } },
  ]);
  expect(come('none').entries).toEqual([]);
});
