/** How a tier is drawn: t0 blank, t1 a single hatch, t2 a cross hatch, t3 near solid, excluded a stipple. */
export type TierLook = 't0' | 't1' | 't2' | 't3' | 'excluded';

/**
 * Tier 0 is the commitment met; 1 to `tiers` are the agreement's, the mildest first. The first is always t1 and the
 * last t3, so that the worst looks the worst in every agreement; those between are t2.
 */
export function tierLook(tier: number, tiers: number): TierLook {
  if (tier === 0) return 't0';
  if (tier === 1) return 't1';
  return tier === tiers ? 't3' : 't2';
}
