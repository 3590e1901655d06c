import {
  fewestBadBelow,
  lossStep,
  mostAllowed,
  percentValue,
  tierOf,
  type AgreementTerms,
  type Measured,
  type Percentage,
  type Tier,
} from '../domain';
import { decimalText } from './sums';

/** The tier of a month among its neighbours. */
export interface TierWorking {
  /** null: the commitment is met. */
  readonly tier: Tier | null;
  /** The availability is below this; null where the commitment is met. */
  readonly below: Percentage | null;
  /** The availability is not below this; null in the last tier. */
  readonly from: Percentage | null;
  /** `from`, the availability and `below` as whole numbers at one scale. */
  readonly whole: { readonly from: bigint | null; readonly good: bigint; readonly below: bigint | null };
  /** How many bad units more would reach the next tier; null in the last. */
  readonly next: { readonly more: number; readonly tier: Tier } | null;
  readonly budget: Budget;
}

/** How much may go wrong in a month that still meets the commitment. */
export interface Budget {
  readonly allowed: number;
  /** Of that, in percent, cut off; null where nothing may go wrong. */
  readonly used: string | null;
  /** Not below 0. */
  readonly left: number;
}

/** `measured.total` > 0. */
export function tierWorking(terms: AgreementTerms, { total, bad }: Measured): TierWorking {
  const { rows } = terms.tiers;
  const good = total - bad.expected;
  const tier = tierOf(terms, good, total);
  const next = tier === null ? rows[0] : rows[rows.indexOf(tier) + 1];
  const below = tier?.below ?? null;
  const from = next?.below ?? null;
  const scale = Math.max(...[below, from].map((bound) => (bound ? percentValue(bound).scale : 0)));
  const scaled = (bound: Percentage | null) => {
    if (bound === null) return null;
    const value = percentValue(bound);
    return value.units * 10n ** BigInt(scale - value.scale) * BigInt(total);
  };
  return {
    tier,
    below,
    from,
    whole: { from: scaled(from), good: BigInt(good) * 100n * 10n ** BigInt(scale), below: scaled(below) },
    next: next
      ? { more: fewestBadBelow(percentValue(next.below), total, lossStep(terms)) - bad.expected, tier: next }
      : null,
    budget: budgetOf(terms, { total, bad }),
  };
}

/** `total` > 0. */
export function budgetOf(terms: AgreementTerms, { total, bad }: Pick<Measured, 'total' | 'bad'>): Budget {
  const allowed = mostAllowed(terms, total);
  return {
    allowed,
    used: allowed > 0 ? usedOf(bad.expected, allowed) : null,
    left: Math.max(allowed - bad.expected, 0),
  };
}

/** In whole percent; of a little more than is allowed with as many decimals as tell it from 100 %. */
function usedOf(bad: number, allowed: number): string {
  const over = BigInt(bad - allowed) * 100n;
  let [part, scale] = [1n, 0];
  if (over > 0n)
    while (over * part < BigInt(allowed)) {
      part *= 10n;
      scale++;
    }
  return decimalText({ units: (BigInt(bad) * 100n * part) / BigInt(allowed), scale });
}
