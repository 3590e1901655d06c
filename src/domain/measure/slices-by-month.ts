import type { Range } from '../assessment';
import type { SliceRange } from '../evidence';
import type { ServiceMonth } from '../time/service-months';
import { secondsPerDay } from '../time/instant';

/** How many slices count in each service month, in each reading. Both ascend, and the months leave no range out. */
export function monthsOfSlices(
  ranges: readonly SliceRange[],
  sliceSeconds: number,
  months: readonly ServiceMonth[],
): { month: ServiceMonth; slices: Range }[] {
  let next = 0;
  return months.map((month) => {
    const from = (month.first * secondsPerDay) / sliceSeconds;
    const end = ((month.last + 1) * secondsPerDay) / sliceSeconds;
    const sum = { lower: 0, expected: 0, upper: 0 };
    for (let range = ranges[next]; range && range.from < end; range = ranges[++next]) {
      const slices = Math.min(range.to, end) - Math.max(range.from, from);
      if (range.lower) sum.lower += slices;
      if (range.expected) sum.expected += slices;
      sum.upper += slices;
      if (range.to > end) break; // goes on into the next month
    }
    return { month, slices: sum };
  });
}
