import { isBlank, type Draft } from '../../case/draft';
import type { DraftReading } from '../../case/read-draft';
import {
  entryShares,
  findings,
  type EntryFindingCode,
  type EntryShare,
  type Finding,
  type MeasuredMonths,
} from '../../domain';

/** What a row of the log contributes, or why it does not. */
export type RowReport =
  /** Something is missing yet (`unfinished`) or cannot be read (`wrong`). */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'wrong' }
  /** It can be read, but the term is not known. */
  | { readonly kind: 'no-term' }
  | {
      readonly kind: 'read';
      /** By month; empty where nothing of it counts. */
      readonly shares: readonly EntryShare[];
      /** What was found of the entry, in the order of the format. */
      readonly found: readonly EntryFindingCode[];
    };

/** By the row's id. Rows in which nothing was written have no report. */
export function rowReports(
  draft: Draft,
  reading: DraftReading,
  measured: MeasuredMonths | null,
): ReadonlyMap<string, RowReport> {
  const reports = new Map<string, RowReport>();
  const mistaken = mistakenRows(reading);
  draft.log.forEach((entry, row) => {
    if (isBlank(entry)) return;
    const mistake = mistaken.get(row);
    reports.set(entry.id, mistake ? { kind: mistake } : { kind: 'no-term' });
  });
  const { log, term, asOf, rows } = reading;
  if (!measured || !log || !term) return reports;

  // Where the as-of day cannot be read, nothing is known to lie after it.
  const all = findings(log.entries, term, asOf ?? Infinity, measured.entryFindings, []);
  const found = findingsByEntry(all, log.entries.length);
  const months = measured.months.map(({ month }) => month);
  const shares = entryShares(log.entries, { months, measured: measured.evidence }, all);
  log.places.forEach((place, index) => {
    const entry = draft.log[rows[place] ?? -1];
    if (!entry) return;
    reports.set(entry.id, { kind: 'read', shares: shares[index] ?? [], found: found[index] ?? [] });
  });
  return reports;
}

function mistakenRows({ problems }: DraftReading): ReadonlyMap<number, 'unfinished' | 'wrong'> {
  const rows = new Map<number, 'unfinished' | 'wrong'>();
  for (const { path, code } of problems) {
    const row = /^log\[(\d+)\]/.exec(path)?.[1];
    if (row === undefined) continue;
    if (code !== 'missing') rows.set(Number(row), 'wrong');
    else if (!rows.has(Number(row))) rows.set(Number(row), 'unfinished');
  }
  return rows;
}

function findingsByEntry(all: readonly Finding[], entries: number): EntryFindingCode[][] {
  const found = Array.from({ length: entries }, (): EntryFindingCode[] => []);
  for (const finding of all) {
    if ('months' in finding) continue;
    for (const entry of finding.entries) found[entry]?.push(finding.code);
  }
  return found;
}

export function sameReport(a: RowReport | undefined, b: RowReport | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
