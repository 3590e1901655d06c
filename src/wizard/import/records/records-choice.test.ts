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

it('wants every column, each for one thing', () => {
  expect(columnsOf(choiceOf(null), null)).toBeNull();
  const choice = { ...choiceOf(null), time: 0, kind: 'successes' as const, requests: 1, successes: 1 };
  expect(columnsOf(choice, null)).toBeNull();
});
