import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checksum } from './checksum';

it('is the SHA-256 of the JSON with its keys in order', () => {
  const text = '{"a":[1,{"x":null,"y":"中"}],"b":2}';
  const expected = createHash('sha256').update(text).digest('hex');
  expect(checksum({ b: 2, a: [1, { y: '中', x: null }] }, 64)).toBe(expected);
  expect(checksum({ a: [1, { x: null, y: '中' }], b: 2 }, 12)).toBe(expected.slice(0, 12));
});

it('differs where a list is in another order', () => {
  expect(checksum([1, 2], 12)).not.toBe(checksum([2, 1], 12));
});
