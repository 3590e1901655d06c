import type { Range } from '../assessment';
import type { SliceRange } from '../evidence';
import type { ServiceMonth } from '../time/service-months';
import { secondsPerDay } from '../time/instant';

/** How many slices count in each service month, in each reading. Ranges and months both ascend. */
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
    for (; next < ranges.length; next++) {
      const range = ranges[next];
      if (!range || range.from >= end) break;
      const slices = Math.min(range.to, end) - Math.max(range.from, from);
      if (slices > 0) {
        if (range.lower) sum.lower += slices;
        if (range.expected) sum.expected += slices;
        if (range.upper) sum.upper += slices;
      }
      if (range.to > end) break; // goes on into the next month
    }
    return { month, slices: sum };
  });
}
