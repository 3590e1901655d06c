import { isBlank, type Draft } from '../../case/draft';
import type { DraftReading } from '../../case/read-draft';
import {
  entrySharing,
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

/** So many rows from one place to pause to the next. */
const piece = 500;

/** By the row's id. Rows in which nothing was written have no report. */
export function* rowReports(
  draft: Draft,
  reading: DraftReading,
  measured: MeasuredMonths | null,
): Generator<undefined, ReadonlyMap<string, RowReport>> {
  const reports = new Map<string, RowReport>();
  const mistaken = mistakenRows(reading);
  for (const [row, entry] of draft.log.entries()) {
    if (isBlank(entry)) continue;
    const mistake = mistaken.get(row);
    reports.set(entry.id, mistake ? { kind: mistake } : noTerm);
  }
  const { log, term, asOf, rows } = reading;
  if (!measured || !log || !term) return reports;
  yield;

  // Where the as-of day cannot be read, nothing is known to lie after it.
  const all = findings(log.entries, term, asOf ?? Infinity, measured.entryFindings, []);
  const found = findingsByEntry(all);
  const months = measured.months.map(({ month }) => month);
  yield;
  const sharesOf = entrySharing(log.entries, { months, measured: measured.evidence }, all);
  yield;
  for (const [index, place] of log.places.entries()) {
    if (index % piece === piece - 1) yield;
    const entry = draft.log[rows[place] ?? -1];
    if (!entry) continue;
    reports.set(entry.id, { kind: 'read', shares: sharesOf(index), found: found.get(index) ?? nothing });
  }
  return reports;
}

const noTerm: RowReport = { kind: 'no-term' };
const nothing: readonly EntryFindingCode[] = [];

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

/** By the entry's index; of most there is nothing to say. */
function findingsByEntry(all: readonly Finding[]): ReadonlyMap<number, readonly EntryFindingCode[]> {
  const found = new Map<number, EntryFindingCode[]>();
  for (const finding of all) {
    if ('months' in finding) continue;
    for (const entry of finding.entries) {
      const codes = found.get(entry);
      if (codes) codes.push(finding.code);
      else found.set(entry, [finding.code]);
    }
  }
  return found;
}

export function sameReport(a: RowReport | undefined, b: RowReport | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
