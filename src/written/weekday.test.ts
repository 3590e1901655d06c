import { expect, it } from 'vitest';
import { namesWeekday } from './weekday';

it.each(['2026-02-30 Mon', 'Friday, 30 February 2026', '2月30日(月)', '2026年2月30日星期一 10:00'])(
  'finds the weekday in %s',
  (text) => expect(namesWeekday(text)).toBe(true),
);

it.each(['2026-02-30 25:00', '30 February 2026', '2026年2月30日', 'month', ''])('finds none in %s', (text) =>
  expect(namesWeekday(text)).toBe(false),
);
