import type { Finding, MonthAssessment } from '../domain/assessment';
import type { DaySpan } from './days';
import { endOfDay, overlap, startOfDay } from './instants';
import type { Log } from './log';
import { breaches, type Evidence, judgedSlices } from './slices';

/** What must be said beside the figures: the table of the case format, row by row. `evidence`: null for counts. */
export function findingsOf(
  log: Log,
  term: DaySpan,
  asOf: string,
  evidence: Evidence | null,
  months: readonly MonthAssessment[],
): Finding[] {
  const points = [...log.units, ...log.counts];
  const outages = evidence?.outages ?? [];
  const judged = evidence ? judgedSlices(evidence) : [];
  const [opening, closing] = [startOfDay(term.first), endOfDay(term.last)];
  const asOfEnds = endOfDay(asOf);

  const byEntries = [
    entries(
      'excluded',
      [...log.intervals, ...points].filter((entry) => entry.excluded),
    ),
    entries('outside-term', [
      ...log.intervals.filter(({ start, end }) => start < opening || end > closing),
      ...points.filter(({ start }) => start < opening || start >= closing),
    ]),
    entries(
      'not-in-breach',
      log.intervals.filter(
        (interval) => !interval.excluded && evidence && !breaches(interval, evidence.measure),
      ),
    ),
    entries(
      'too-short',
      outages.filter((outage) => outage.isInShortRun),
    ),
    entries(
      'overlapping',
      outages.filter((outage) => outages.some((other) => other !== outage && overlap(outage, other))),
    ),
    entries(
      'overruled',
      outages.filter((outage) => judged.some((slice) => overlap(outage, slice))),
    ),
    entries('after-as-of', [
      ...log.intervals.filter(({ end }) => end > asOfEnds),
      ...points.filter(({ start }) => start >= asOfEnds),
    ]),
  ].filter((finding) => finding.entries.length > 0);

  const byMonths = [
    inMonths(
      'edge-sensitive',
      months.filter(({ credit }) => credit.lower !== credit.upper),
    ),
    inMonths(
      'nothing-measured',
      months.filter(({ measured }) => measured.total === 0),
    ),
    inMonths(
      'provisional-calendar',
      months.filter(({ claim }) => claim.provisional),
    ),
  ].filter((finding) => finding.months.length > 0);

  return [...byEntries, ...byMonths];
}

type EntryFinding = Extract<Finding, { entries: readonly number[] }>;
type MonthFinding = Extract<Finding, { months: readonly number[] }>;

function entries(code: EntryFinding['code'], found: readonly { index: number }[]): EntryFinding {
  return { code, entries: indices(found) };
}

function inMonths(code: MonthFinding['code'], found: readonly { index: number }[]): MonthFinding {
  return { code, months: indices(found) };
}

function indices(found: readonly { index: number }[]): number[] {
  return found.map(({ index }) => index).toSorted((a, b) => a - b);
}
