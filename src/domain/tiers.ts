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

/** What is lost is lost in whole slices, or one call or message at a time. */
export function lossStep({ measure }: Pick<AgreementTerms, 'measure'>): number {
  return measure.kind === 'timeslices' ? measure.slice.minutes : 1;
}

/** The most that a month of `total` units may lose and still meet the commitment (2.2). */
export function mostAllowed(terms: AgreementTerms, total: number): number {
  const step = lossStep(terms);
  return fewestBadBelow(percentValue(terms.commitment.availability), total, step) - step;
}

/** The fewest bad units, in whole steps, with which a month of `total` units falls below a percentage. */
export function fewestBadBelow(below: Decimal, total: number, step: number): number {
  // bad ÷ total > 1 − below, so bad > total × (100 − below) ÷ 100
  const scale = 10n ** BigInt(below.scale);
  const numerator = BigInt(total) * (100n * scale - below.units);
  const steps = numerator / (100n * scale * BigInt(step)) + 1n;
  return Number(steps * BigInt(step));
}
