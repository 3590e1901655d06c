import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { termsSchema } from '../../terms/schema';
import { tierFloors } from './tier-floors';

const terms = (id: string) =>
  termsSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../public/terms/${id}.json`, import.meta.url), 'utf8')),
  );

// 43,200 minutes, in whole slices; of occurrences ten thousand. A bound that is just met is not below it.
it.each([
  ['trtc', 43_200, 40, [45, 220, 435]],
  ['ccc', 10_000, 50, [51, 101, 501]],
  ['im', 43_200, 432, [433, 2161, 4321]],
  ['sms', 10_000, 500, [501, 1001]],
])('what the tiers of %s come to', (id, total, free, floors) => {
  expect(tierFloors(terms(id))).toEqual({ total, free, floors });
});
