import { expect, it } from 'vitest';
import type { Refusal } from '../../import/interpretation';
import { noneSkipped, type FileState, type RowsStage } from './file-state';
import { viewOf } from './rows-view';
import { blockedBy, isOfIntervals, openRefusals, standingOf } from './standing';

const refusal = (row: number, code: Refusal['code'] = 'no-start'): Refusal => ({
  row,
  column: null,
  raw: '',
  code,
});

function fileOf(refused: readonly Refusal[], change: Partial<RowsStage> = {}): FileState {
  const interpretation = {
    source: 'table',
    questions: [],
    entries: [],
    refused,
    passedOver: [],
    doubts: [],
  } as const;
  const view = viewOf(interpretation, {}, []);
  return {
    id: 'a',
    source: { kind: 'paste', text: '' },
    answers: {},
    stage: {
      kind: 'rows',
      view,
      entries: [],
      corrections: [],
      skipped: noneSkipped,
      asking: false,
      ...change,
    },
    busy: false,
    repeats: false,
  };
}

it('waits for each refused row to be mended or skipped', () => {
  const refused = [refusal(2), refusal(2), refusal(5)];
  expect(standingOf(fileOf(refused))).toBe('refused');
  expect(standingOf(fileOf(refused, { skipped: { all: false, rows: new Set([2]) } }))).toBe('refused');
  expect(standingOf(fileOf(refused, { skipped: { all: false, rows: new Set([2, 5]) } }))).toBe('ready');
  expect(standingOf(fileOf(refused, { skipped: { all: true, rows: new Set() } }))).toBe('ready');
});

it('counts rows, not faults, and forgets skipped rows that are refused no more', () => {
  const { refused } = viewOf(
    {
      source: 'table',
      questions: [],
      entries: [],
      refused: [refusal(2), refusal(2), refusal(5)],
      passedOver: [],
      doubts: [],
    },
    {},
    [],
  );
  expect(openRefusals(refused, noneSkipped)).toBe(2);
  expect(openRefusals(refused, { all: false, rows: new Set([5, 7]) })).toBe(1);
});

it('knows a file of outages where calls are counted', () => {
  const { stage } = fileOf([refusal(2, 'interval-for-counts'), refusal(3, 'interval-for-counts')]);
  expect(stage.kind === 'rows' && isOfIntervals(stage.view)).toBe(true);
  expect(standingOf(fileOf([refusal(2, 'interval-for-counts'), refusal(3)]))).toBe('refused');
});

it('names what comes first on the way of all files', () => {
  const ready = fileOf([]);
  expect(blockedBy([ready, fileOf([refusal(2)])], 3)).toBe('refused');
  expect(
    blockedBy([ready, { ...ready, stage: { kind: 'unreadable', code: 'empty' } }, fileOf([refusal(2)])], 3),
  ).toBe('unreadable');
  expect(blockedBy([ready, { ...ready, busy: true }], 3)).toBe('reading');
  expect(blockedBy([ready], 0)).toBe('nothing');
  expect(blockedBy([ready], 3)).toBeNull();
});

it('does not refuse an open incident that the person leaves out', () => {
  const interpretation = {
    source: 'table',
    questions: [],
    entries: [],
    refused: [refusal(2, 'still-open'), refusal(3, 'still-open')],
    passedOver: [],
    doubts: [],
  } as const;
  const { refused, leftOut } = viewOf(interpretation, { openEnds: { 2: null } }, []);
  expect([refused.count, leftOut]).toEqual([1, [2]]);
});
