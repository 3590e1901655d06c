import { expect, it } from 'vitest';
import { budgetEnds } from './budget-ends';

it.each([
  [40, 30, { used: 75, allowed: 100, isBroken: false }],
  [40, 40, { used: 100, allowed: 100, isBroken: false }],
  [40, 80, { used: 100, allowed: 50, isBroken: false }],
  [40, 160, { used: 100, allowed: 25, isBroken: false }],
  [40, 165, { used: 100, allowed: 25, isBroken: true }],
])('of %i allowed, %i used', (allowed, used, ends) => {
  expect(budgetEnds(allowed, used)).toEqual(ends);
});

it('shows the first unit too many', () => {
  const { used, allowed } = budgetEnds(7000, 7001);
  expect(used - allowed).toBeGreaterThanOrEqual(3);
});
