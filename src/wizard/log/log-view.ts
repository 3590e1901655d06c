import type { DraftEntry } from '../../case/draft';
import type { Decimal, LogEntry } from '../../domain';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';
import type { SoFar } from '../so-far';
import type { RowReport } from './row-report';

/** What rows are sorted by; `report`: by what they add. */
export type SortColumn = Exclude<Column, 'note' | 'requests' | 'successes'> | 'report';

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const filters = ['all', 'counted', 'notCounted', 'excluded', 'problems'] as const;
export type Filter = (typeof filters)[number];

function passes(filter: Filter, entry: DraftEntry, report: RowReport | undefined): boolean {
  if (filter === 'all') return true;
  if (filter === 'excluded') return entry.exclusion !== '';
  if (!report) return false;
  if (filter === 'problems') return report.kind === 'wrong' || report.kind === 'unfinished';
  return report.kind === 'read' && report.shares.length > 0 === (filter === 'counted');
}

/** How many rows each filter lets through. */
export function filterCounts({ draft, rows }: Pick<SoFar, 'draft' | 'rows'>): Record<Filter, number> {
  const counts = { all: 0, counted: 0, notCounted: 0, excluded: 0, problems: 0 };
  for (const entry of draft.log) {
    const report = rows.get(entry.id);
    for (const filter of filters) if (passes(filter, entry, report)) counts[filter]++;
  }
  return counts;
}

/** The ids of the rows that a filter lets through, sorted; rows alike stay as they were entered. */
export function arranged(
  log: readonly DraftEntry[],
  sort: Sort | null,
  filter: Filter,
  soFar: SoFar,
  terms: Terms,
): string[] {
  const passed = log.filter((entry) => passes(filter, entry, soFar.rows.get(entry.id)));
  if (!sort) return passed.map(({ id }) => id);
  const read = readById(soFar);
  const keyed = passed.map((entry) => ({
    id: entry.id,
    key: keyOf(sort.column, entry, read.get(entry.id), soFar.rows.get(entry.id), terms),
  }));
  const sign = sort.descending ? -1 : 1;
  // What has no such figure comes last, either way.
  return keyed
    .toSorted((a, b) =>
      a.key === null || b.key === null
        ? Number(a.key === null) - Number(b.key === null)
        : sign * (a.key - b.key),
    )
    .map(({ id }) => id);
}

function readById({ draft, reading: { log, rows } }: SoFar): ReadonlyMap<string, LogEntry> {
  const entries = new Map<string, LogEntry>();
  log?.places.forEach((place, index) => {
    const [row, entry] = [draft.log[rows[place] ?? -1], log.entries[index]];
    if (row && entry) entries.set(row.id, entry);
  });
  return entries;
}

/** Only an order comes of it: no figure. */
function keyOf(
  column: SortColumn,
  row: DraftEntry,
  entry: LogEntry | undefined,
  report: RowReport | undefined,
  { exclusions }: Terms,
): number | null {
  if (column === 'exclusion') {
    const clause = exclusions.findIndex((exclusion) => exclusion.clause === row.exclusion);
    return clause < 0 ? null : clause;
  }
  if (column === 'report') {
    if (report?.kind !== 'read') return null;
    return report.shares.reduce((sum, { expected }) => sum + expected, 0);
  }
  if (!entry) return null;
  if (column === 'start') return entry.kind === 'interval' ? entry.start.second : entry.second;
  if (column === 'end') return entry.kind === 'interval' ? entry.end.second : null;
  if (column === 'successRate') return rateOf(entry);
  return entry.kind === 'count' ? entry[column] : null;
}

function rateOf(entry: LogEntry): number | null {
  if (entry.kind === 'count') return null;
  if (entry.kind === 'interval') return numberOf(entry.successRate);
  if ('successRate' in entry) return numberOf(entry.successRate);
  return entry.requests === 0 ? null : (entry.successes / entry.requests) * 100;
}

const numberOf = ({ units, scale }: Decimal) => Number(units) / 10 ** scale;
