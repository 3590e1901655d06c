import type { Decimal } from './decimal';
import { isBelow, percentValue } from './percentage';
import type { AgreementTerms, Tier } from './terms';

/**
 * The tier that an availability of `good` ÷ `total` falls into, or null where the commitment is met (2.2, 3.1(2)).
 * Bounds are exclusive: exactly 99 % is not below 99 %, and nothing of nothing is below none.
 */
export function tierOf(terms: AgreementTerms, good: number, total: number): Tier | null {
  let found: Tier | null = null;
  for (const tier of terms.tiers.rows) {
    if (!isBelow(BigInt(good), BigInt(total), percentValue(tier.below))) break;
    found = tier;
  }
  return found;
}

/** The fewest bad units, in whole steps, with which a month of `total` units falls below a percentage. */
export function fewestBadBelow(below: Decimal, total: number, step: number): number {
  // bad ÷ total > 1 − below, so bad > total × (100 − below) ÷ 100
  const scale = 10n ** BigInt(below.scale);
  const numerator = BigInt(total) * (100n * scale - below.units);
  const steps = numerator / (100n * scale * BigInt(step)) + 1n;
  return Number(steps * BigInt(step));
}
