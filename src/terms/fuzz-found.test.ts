import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsSchema } from './schema';

/** An input that `npm run fuzz` found to fill the memory: business days were counted by the thousand million. */

const file = path.join(import.meta.dirname, '../../public/terms/trtc.json');
const opening = (afterBusinessDay: number) => {
  const terms = termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const opens = { ...terms.claim.opens, afterBusinessDay };
  return termsSchema.safeParse({ ...terms, claim: { ...terms.claim, opens } }).success;
};

it('refuses a claim window that opens beyond all days', () => {
  expect(opening(9999)).toBe(true);
  expect(opening(1_000_000_005)).toBe(false);
});
