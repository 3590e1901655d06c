import { entryFindingCodes, type EntryFindingCode, type Finding, type MonthAssessment } from './assessment';
import type { LogEntry, Term } from './case';
import type { Day } from './time/day';
import { compareInstants, startOfDay } from './time/instant';

/** What must be said beside the figures, in the order of the format; a code with nothing to name is left out. */
export function findings(
  log: readonly LogEntry[],
  term: Term,
  asOf: Day,
  measured: Partial<Record<EntryFindingCode, readonly number[]>>,
  months: readonly MonthAssessment[],
): Finding[] {
  const excluded: number[] = [];
  const outside: number[] = [];
  const after: number[] = [];
  const [isOutsideTerm, isAfterDay] = [isOutside(term), isAfter(asOf)];
  log.forEach((entry, index) => {
    if (entry.exclusion !== null) excluded.push(index);
    if (isOutsideTerm(entry)) outside.push(index);
    if (isAfterDay(entry)) after.push(index);
  });
  const byEntry = { ...measured, excluded, 'outside-term': outside, 'after-as-of': after };
  const monthsThat = (test: (month: MonthAssessment) => boolean) =>
    months.filter(test).map((month) => month.index);
  const byMonth = [
    {
      code: 'edge-sensitive' as const,
      months: monthsThat((month) => month.credit.lower !== month.credit.upper),
    },
    { code: 'nothing-measured' as const, months: monthsThat((month) => month.measured.total === 0) },
    { code: 'provisional-calendar' as const, months: monthsThat((month) => month.claim.provisional) },
  ];
  return [
    ...entryFindingCodes
      .map((code) => ({ code, entries: byEntry[code] ?? [] }))
      .filter(({ entries }) => entries.length > 0),
    ...byMonth.filter((finding) => finding.months.length > 0),
  ];
}

/** In whole or part (interval), or by its start (unit, count). */
function isOutside(term: Term): (entry: LogEntry) => boolean {
  const first = startOfDay(term.first);
  const end = startOfDay(term.last + 1);
  return (entry) =>
    entry.kind === 'interval'
      ? compareInstants(entry.start, first) < 0 || compareInstants(entry.end, end) > 0
      : entry.second < first.second || entry.second >= end.second;
}

/** Ends later than 24:00 of the day (interval), or starts at or after it (unit, count). */
function isAfter(asOf: Day): (entry: LogEntry) => boolean {
  const midnight = startOfDay(asOf + 1);
  return (entry) =>
    entry.kind === 'interval' ? compareInstants(entry.end, midnight) > 0 : entry.second >= midnight.second;
}
