import { expect, it } from 'vitest';
import { momentParts } from './moment-parts';

it.each([
  ['2026-03-20T10:00', ['2026-03-20', '10:00', '']],
  ['2026-03-20T10:00:00', ['2026-03-20', '10:00', '']],
  ['2026-03-20T10:00:30.250Z', ['2026-03-20', '10:00:30.250', 'UTC']],
  ['2026-03-20T10:00+08:00', ['2026-03-20', '10:00', 'UTC+8']],
  ['2026-03-20T10:00-03:30', ['2026-03-20', '10:00', 'UTC-3:30']],
  ['2026-03-20', ['2026-03-20', '', '']],
])('%s', (text, [day, time, offset]) => {
  expect(momentParts(text)).toEqual({ day, time, offset });
});

it('leaves alone what it does not know', () => {
  expect(momentParts('soon')).toBeNull();
  expect(momentParts('')).toBeNull();
});
