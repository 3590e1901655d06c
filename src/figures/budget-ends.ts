/** Of so many times what is allowed the bar still has room; then it breaks off. */
const mostTimes = 4;
/** What goes beyond is seen however little it is: the line of what is allowed would cover less of a phone's bar. */
const leastOver = 3;

export interface BudgetEnds {
  /** In percent of the bar. */
  readonly used: number;
  readonly allowed: number;
  readonly isBroken: boolean;
}

/** How far the bar of an error budget is inked, and where its limit stands. `allowed` > 0. */
export function budgetEnds(allowed: number, used: number): BudgetEnds {
  if (used <= allowed) return { used: (used * 100) / allowed, allowed: 100, isBroken: false };
  const limit = 100 / Math.min(used / allowed, mostTimes);
  return { used: 100, allowed: Math.min(limit, 100 - leastOver), isBroken: used > allowed * mostTimes };
}
