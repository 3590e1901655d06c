import type { CountedDay } from '../domain';

/** A business day by itself, or days off in a row for one reason. */
export interface DayRun extends CountedDay {
  /** Inclusive. */
  readonly last: number;
}

/** Days counted out, with days off drawn together where they are off for the same reason. */
export function dayRuns(counted: readonly CountedDay[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const one of counted) {
    const before = runs.at(-1);
    if (before && one.nth === null && before.nth === null && reason(one) === reason(before))
      runs[runs.length - 1] = { ...before, last: one.day };
    else runs.push({ ...one, last: one.day });
  }
  return runs;
}

function reason({ is }: CountedDay): string {
  return 'holiday' in is ? is.holiday : is.kind;
}
