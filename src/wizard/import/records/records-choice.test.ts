import { expect, it } from 'vitest';
import { choiceOf, columnsOf } from './records-choice';

it('goes there and back', () => {
  for (const counts of [
    { kind: 'outcome', outcome: 2 },
    { kind: 'successes', requests: 1, successes: 2 },
    { kind: 'failures', total: 1, failed: 2 },
  ] as const) {
    const columns = { time: 0, zone: 'UTC', counts };
    expect(columnsOf(choiceOf(columns), 'UTC')).toEqual(columns);
  }
});

it('wants the day where the times have none', () => {
  const columns = { time: 1, date: 0, zone: null, counts: { kind: 'outcome', outcome: 2 } } as const;
  expect(columnsOf(choiceOf(columns), null)).toEqual(columns);
  expect(columnsOf({ ...choiceOf(columns), date: -1 }, null, true)).toBeNull();
  expect(columnsOf(choiceOf(columns), null, false)).toEqual({ time: 1, zone: null, counts: columns.counts });
});

it('wants every column, each for one thing', () => {
  expect(columnsOf(choiceOf(null), null)).toBeNull();
  const choice = { ...choiceOf(null), time: 0, kind: 'successes' as const, requests: 1, successes: 1 };
  expect(columnsOf(choice, null)).toBeNull();
});
