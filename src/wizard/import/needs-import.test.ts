import { expect, it } from 'vitest';
import { needsImport } from './needs-import';

it.each([
  ['2026-03-20 10:00\t2026-03-20 10:30\n2026-03-21 10:00\t2026-03-21 10:30', false],
  ['2026-03-20 10:00', false],
  ['98', false],
  ['结束\t开始\n2026-03-20 10:30\t2026-03-20 10:00', true],
  ['[{"started_at":"2026-03-20"}]', true],
  ['{\n"data": []\n}', true],
])('%j', (text, expected) => {
  expect(needsImport(text)).toBe(expected);
});
