import { claimable, sumOf, type Due, type SoFar } from '../so-far';

export interface NextClaim {
  readonly due: Due;
  /** null: it can be claimed on the day itself. */
  readonly opensOn: string | null;
}

/** What can be claimed on the day, or else on the next day on which a window opens. null as `claimableDue`. */
export function nextClaim({ months, reading }: SoFar, asOf: string): NextClaim | null {
  const { fees } = reading;
  const ended = claimable(months, asOf);
  const [first] = ended.map(({ opensOn }) => opensOn).toSorted();
  if (!fees || first === undefined) return null;
  const day = first > asOf ? first : asOf;
  const due = ended.filter(({ opensOn }) => opensOn <= day).flatMap((month) => month.due ?? []);
  return { due: sumOf(due, fees.currency), opensOn: day > asOf ? day : null };
}
