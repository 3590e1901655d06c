import { expect, it } from 'vitest';
import type { Refusal } from '../../import/interpretation';
import { refusedList } from './refused-list';
import type { Correction } from './fix';

const refusal: Refusal = { row: 3, cell: 0, column: 'Start', raw: 'soon', code: 'unreadable-time' };
const fix: Correction = { row: 3, cell: 0, column: 'Start', raw: 'soon', text: '2026-03-20 10:00' };
const entry = {
  kind: 'interval' as const,
  start: '2026-03-20T10:00',
  end: '2026-03-20T10:30',
  successRate: '',
  requests: '',
  successes: '',
  total: '',
  failed: '',
  exclusion: '',
  note: '',
};
const shown = (...of: Parameters<typeof refusedList>) =>
  refusedList(...of).map(({ row, cell, raw, text, standing }) => [row, cell, raw, text, standing.kind]);

it('keeps a mended cell where it stood', () => {
  const later: Refusal = { row: 9, column: null, raw: 'a\tb', code: 'wider-than-header' };
  expect(shown([later], [fix], [{ row: 3, entry }])).toEqual([
    [3, 0, 'soon', '2026-03-20 10:00', 'mended'],
    [9, null, 'a\tb', null, 'refused'],
  ]);
});

it('shows what the file holds beside a correction that is refused in turn', () => {
  const again = { ...refusal, raw: '2026-03-20 25:00' };
  expect(shown([again], [{ ...fix, text: '2026-03-20 25:00' }], [])).toEqual([
    [3, 0, 'soon', '2026-03-20 25:00', 'refused'],
  ]);
});

it('tells a row with another fault from one that says nothing of downtime', () => {
  const other: Refusal = { row: 3, cell: 1, column: 'End', raw: '?', code: 'unreadable-time' };
  expect(shown([other], [fix], [])).toEqual([
    [3, 0, 'soon', '2026-03-20 10:00', 'readable'],
    [3, 1, '?', null, 'refused'],
  ]);
  expect(shown([], [fix], [])).toEqual([[3, 0, 'soon', '2026-03-20 10:00', 'passed-over']]);
});
