import { compareDecimals } from '../domain/decimal';
import { percentValue } from '../domain/percentage';
import type { Percentage, Tier } from '../domain/terms';

/** One scale for several agreements: every bound that any of them names is a level, and the bands between are equal. */
export interface TierScale {
  /** From the highest down. */
  readonly levels: readonly Percentage[];
  /** The bands an agreement's tiers take, from the top; tier 0 is the commitment met. */
  readonly bands: (tiers: readonly Tier[]) => readonly Band[];
}

export interface Band {
  readonly tier: number;
  /** Numbers of levels: 0 is the top of the scale, n the n-th level. The last tier reaches one beyond the last level. */
  readonly from: number;
  readonly to: number;
  /** null for the commitment met. */
  readonly grants: Tier | null;
}

export function tierScale(agreements: readonly (readonly Tier[])[]): TierScale {
  const levels = distinct(agreements);
  const levelOf = (below: Percentage) => 1 + levels.findIndex((level) => isEqual(level, below));
  return {
    levels,
    bands: (tiers) => {
      const ends = [...tiers.map(({ below }) => levelOf(below)), levels.length + 1];
      return ends.map((to, tier) => ({
        tier,
        from: ends[tier - 1] ?? 0,
        to,
        grants: tiers[tier - 1] ?? null,
      }));
    },
  };
}

/** Agreements write both "99.5%" and "99.50%": what one of them commits to in its own spelling, else the shortest. */
function distinct(agreements: readonly (readonly Tier[])[]): Percentage[] {
  const spelled = [
    ...shortestFirst(agreements.flatMap((tiers) => tiers.slice(0, 1))),
    ...shortestFirst(agreements.flat()),
  ];
  return spelled
    .filter((one, index) => spelled.findIndex((other) => isEqual(one, other)) === index)
    .toSorted((a, b) => compareDecimals(percentValue(b), percentValue(a)));
}

function shortestFirst(tiers: readonly Tier[]): Percentage[] {
  return tiers.map(({ below }) => below).toSorted((a, b) => a.length - b.length);
}

function isEqual(a: Percentage, b: Percentage): boolean {
  return compareDecimals(percentValue(a), percentValue(b)) === 0;
}
