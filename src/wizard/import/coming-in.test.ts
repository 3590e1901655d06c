import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newDraft, newEntry, type Draft, type DraftEntry } from '../../case/draft';
import { termsSchema, type Terms } from '../../terms/schema';
import { comingIn } from './coming-in';
import { noneSkipped, type FileState } from './file-state';
import { viewOf } from './rows-view';

const termsOf = (id: string): Terms =>
  termsSchema.parse(
    JSON.parse(readFileSync(path.join(import.meta.dirname, `../../../public/terms/${id}.json`), 'utf8')),
  );
const nothing = {
  source: 'table',
  questions: [],
  entries: [],
  refused: [],
  passedOver: [],
  doubts: [],
} as const;

let next = 0;
const row = (kind: DraftEntry['kind'], texts: Partial<DraftEntry>): DraftEntry => ({
  ...newEntry(kind, String(next++)),
  ...texts,
});
const outage = (texts: Partial<DraftEntry>) => row('interval', texts);
const fileOf = (entries: readonly DraftEntry[], repeats = false): FileState => ({
  id: 'f',
  source: { kind: 'paste', text: '' },
  answers: {},
  stage: {
    kind: 'rows',
    view: viewOf(nothing, {}, []),
    entries,
    corrections: [],
    skipped: noneSkipped,
    asking: false,
  },
  busy: false,
  repeats,
});

/** Of one file: which rows are repeated, and how many come in. */
function coming(log: readonly DraftEntry[], file: FileState, product = 'trtc', draft: Partial<Draft> = {}) {
  const [only] = comingIn([file], { ...newDraft(product, 'd'), log, ...draft }, termsOf(product), undefined);
  return [[...(only?.repeated ?? [])], only?.taken.length];
}

it('knows an outage again however its times and its rate are written', () => {
  const typed = outage({ start: '2026年3月20日 10:00', end: '2026/3/20 10:30', successRate: '98.50%' });
  const file = fileOf([
    outage({ start: '2026-03-20T02:00Z', end: '2026-03-20T10:30:00', successRate: '98.5' }),
    outage({ start: '2026-03-20T10:00', end: '2026-03-20T10:31', successRate: '98.5' }),
    outage({ start: '2026-03-20T10:00', end: '2026-03-20T10:30', successRate: '98' }),
  ]);
  expect(coming([typed], file)).toEqual([[0], 2]);
});

it('reads both by the clock of the log', () => {
  const typed = outage({ start: '2026-03-20 11:00', end: '2026-03-20 11:30' });
  const file = fileOf([outage({ start: '2026-03-20T10:00+08:00', end: '2026-03-20T10:30+08:00' })]);
  expect(coming([typed], file, 'trtc', { logZone: 'Asia/Tokyo' })).toEqual([[0], 0]);
  expect(coming([typed], file)).toEqual([[], 1]);
});

it('knows measured slices and counts by their figures, and not by exclusion and note', () => {
  const slice = { start: '2026-03-20T10:00', requests: '10', successes: '9' };
  const slices = fileOf([row('unit', { ...slice, successes: '8' }), row('unit', slice)]);
  expect(coming([row('unit', { ...slice, note: 'seen', exclusion: '4.1' })], slices)).toEqual([[1], 1]);
  const day = { start: '2026-03-20', total: '1,000', failed: '3' };
  const days = fileOf([row('count', { ...day, failed: '4' }), row('count', { ...day, total: '1000' })]);
  expect(coming([row('count', day)], days, 'ccc')).toEqual([[1], 1]);
});

it('lets them in again where that is chosen', () => {
  const entry = outage({ start: '2026-03-20T10:00', end: '2026-03-20T10:30' });
  expect(coming([entry], fileOf([{ ...entry, id: 'x' }], true))).toEqual([[0], 1]);
});

it('takes no row for a repetition that cannot be read', () => {
  const entry = outage({ start: 'soon', end: '2026-03-20T10:30' });
  expect(coming([entry], fileOf([{ ...entry, id: 'x' }]))).toEqual([[], 1]);
});
