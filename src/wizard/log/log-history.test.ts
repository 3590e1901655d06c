import { expect, it } from 'vitest';
import { newEntry } from '../../case/draft';
import { firstChanged, writeCells, type Log } from './log-changes';
import {
  noHistory,
  recorded,
  redoable,
  redone,
  sealed,
  undoable,
  undone,
  type LogHistory,
} from './log-history';

const row = { id: 'a', kind: 'interval' } as const;
const write = (log: Log, start: string) => writeCells(log, row, { start });

function typed(history: LogHistory, log: Log, texts: readonly string[]) {
  for (const text of texts) {
    const after = write(log, text);
    history = recorded(history, { before: log, after, cell: 'a start' });
    log = after;
  }
  return { history, log };
}

it('takes what is typed in a cell as one step, until the cell is left', () => {
  const first = typed(noHistory, [], ['2', '20', '202']);
  expect(first.history.past).toHaveLength(1);
  const second = typed(sealed(first.history), first.log, ['2026']);
  expect(second.history.past).toHaveLength(2);
  expect(undoable(second.history, second.log)?.before).toBe(first.log);
});

it('goes back and forth, and forgets what was undone with the next change', () => {
  const { history, log } = typed(noHistory, [], ['2026']);
  const back = undone(history);
  expect(undoable(back, [])).toBeNull();
  expect(redoable(back, [])).toBeNull();
  const before = history.past[0]?.before ?? [];
  expect(redoable(back, before)?.after).toBe(log);
  expect(redone(back).past).toHaveLength(1);
  expect(typed(back, before, ['1']).history.future).toEqual([]);
});

it('undoes nothing where the log has become another by other ways', () => {
  const { history, log } = typed(noHistory, [], ['2026']);
  expect(undoable(history, log)).not.toBeNull();
  expect(undoable(history, [...log])).toBeNull();
});

it('keeps a limited number of steps', () => {
  let log: Log = [];
  let history = noHistory;
  for (let step = 0; step < 150; step++) {
    const after = write(log, String(step));
    history = recorded(history, { before: log, after, cell: null });
    log = after;
  }
  expect(history.past).toHaveLength(100);
  expect(undoable(history, log)).not.toBeNull();
});

it('finds the first row that a change touched', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => newEntry('interval', id));
  if (!a || !b || !c) throw new Error('three rows');
  expect(firstChanged([a, b], [a, b, c])).toBe('c');
  expect(firstChanged([a, b, c], [a, c])).toBe('c');
  expect(firstChanged([a, b], [a, { ...b, start: 'x' }])).toBe('b');
  expect(firstChanged([a, b], [a])).toBeNull();
});
