import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { SpanSums } from './span-sums';

it('adds up by key, in whatever order, and sorts', () => {
  const keys = fc.oneof(fc.nat(50), fc.nat({ max: 70_000_000 * 256 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.nat(1000), fc.nat(10)), { maxLength: 5000 }), (rows) => {
      const sums = new SpanSums();
      const expected = new Map<number, [number, number, number]>();
      rows.forEach(([key, first, second], row) => {
        sums.add(key, first, second, row);
        const [a, b, at] = expected.get(key) ?? [0, 0, row];
        expected.set(key, [a + first, b + second, at]);
      });
      const sorted = sums.sorted();
      const found = [...sorted.keys].map((key, place) => [
        key,
        [sorted.firsts[place], sorted.seconds[place], sorted.rows[place]],
      ]);
      expect(found).toEqual([...expected].toSorted(([a], [b]) => a - b));
      expect(sums.size).toBe(expected.size);
    }),
    { numRuns: 20 },
  );
});

it('adds nothing where the sum would not be exact', () => {
  const sums = new SpanSums();
  expect(sums.add(7, Number.MAX_SAFE_INTEGER - 1, 0, 1)).toBe(true);
  expect(sums.add(7, 2, 0, 2)).toBe(false);
  expect(sums.add(7, 1, 0, 3)).toBe(true);
  expect([...sums.sorted().firsts]).toEqual([Number.MAX_SAFE_INTEGER]);
});

it('keeps what it has while it grows', () => {
  const sums = new SpanSums();
  const keys = Array.from({ length: 5000 }, (_, index) => (index * 7919) % 5003);
  for (const key of keys) sums.add(key, key, 2 * key, key + 2);
  for (const key of keys) sums.add(key, 1, 0, 0);
  const { keys: sorted, firsts, seconds, rows } = sums.sorted();
  expect([...sorted]).toEqual(keys.toSorted((a, b) => a - b));
  expect([...firsts]).toEqual(Array.from(sorted, (key) => key + 1));
  expect([...seconds]).toEqual(Array.from(sorted, (key) => 2 * key));
  expect([...rows]).toEqual(Array.from(sorted, (key) => key + 2));
});
