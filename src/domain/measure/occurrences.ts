import type { LogEntry } from '../case';
import { dayOfSecond } from '../time/instant';
import { monthAt, type ServiceMonth } from '../time/service-months';

export interface Occurrences {
  readonly month: ServiceMonth;
  readonly total: number;
  readonly failed: number;
}

/**
 * Adds up count entries by service month (CCC 1.4–1.5, SMS 1.2–1.3). An excluded entry's failures are left out, its
 * total stays (Reading). Entries outside the term add to no month. A sum above 2^53 − 1 is not exact any more; the
 * case is refused before it is assessed.
 */
export function measureOccurrences(log: readonly LogEntry[], months: readonly ServiceMonth[]): Occurrences[] {
  const sums = months.map((month) => ({ month, total: 0, failed: 0 }));
  for (const entry of log) {
    if (entry.kind !== 'count') continue;
    const month = monthAt(months, dayOfSecond(entry.second));
    const sum = month && sums[month.index - 1];
    if (!sum) continue;
    sum.total += entry.total;
    if (entry.exclusion === null) sum.failed += entry.failed;
  }
  return sums;
}
