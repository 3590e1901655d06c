import { expect, it } from 'vitest';
import { readColumns, withColumns, worthRemembering } from './remembered-columns';

it('reads what was stored, and nothing that was not', () => {
  expect(readColumns('{"Went bad":"start","Team":"nobody","x":3}')).toEqual({ 'Went bad': 'start' });
  for (const stored of [null, '', 'null', '[]', '"x"', '{"a":']) expect(readColumns(stored)).toEqual({});
});

it('keeps the newest answer of a heading, and the newest headings', () => {
  expect(withColumns({ a: 'start', b: 'end' }, { a: 'note' })).toEqual({ b: 'end', a: 'note' });
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, index) => [`column ${index}`, 'note' as const]),
  );
  const kept = withColumns(many, { new: 'start' });
  expect(Object.keys(kept)).toHaveLength(500);
  expect(kept['new']).toBe('start');
  expect(kept['column 0']).toBeUndefined();
});

it('forgets columns that go by their letter', () => {
  const asked = [{ kind: 'column', column: 'B', samples: [], roles: [], byLetter: true }] as const;
  expect(worthRemembering({ B: 'end', Team: 'ignore' }, asked)).toEqual({ Team: 'ignore' });
});
