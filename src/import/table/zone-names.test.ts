import { expect, it } from 'vitest';
import { withoutZoneName } from './zone-names';

const read = (...rows: readonly (readonly string[])[]) => {
  const { body, questions } = withoutZoneName(rows.map((cells, index) => ({ number: index + 2, cells })));
  return [...body.map(({ cells }) => cells.join('|')), ...questions.map(({ kind }) => `${kind}?`)];
};

it('one name in all times is taken off and asked about', () => {
  expect(read(['2026-03-20 10:00 CST', '10:30 PM (cst)'], ['', 'ongoing'])).toEqual([
    '2026-03-20 10:00|10:30 PM',
    '|ongoing',
    'zone?',
  ]);
});

it('names that differ from column to column or row to row, or words that are no times, stay', () => {
  for (const rows of [
    [['2026-03-20 10:00 CST', '2026-03-20 11:30 EST']],
    [['2026-03-20 10:00 EST'], ['2026-03-20 10:00 EDT']],
    [['2026-03-20 10:00 CST'], ['2026-03-21 10:00']],
    [['room 12 CST']],
  ])
    expect(read(...rows)).toEqual(rows.map((cells) => cells.join('|')));
});
