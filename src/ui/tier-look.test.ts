import { expect, it } from 'vitest';
import { tierLook } from './tier-look';

it.each([
  [3, ['t0', 't1', 't2', 't3']],
  [2, ['t0', 't1', 't3']],
  [1, ['t0', 't1']],
  [4, ['t0', 't1', 't2', 't2', 't3']],
])('draws the worst of %i tiers as the worst', (tiers, looks) => {
  expect(Array.from({ length: tiers + 1 }, (_, tier) => tierLook(tier, tiers))).toEqual(looks);
});
