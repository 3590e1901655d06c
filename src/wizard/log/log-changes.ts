import { newEntry, type DraftEntry } from '../../case/draft';
import type { Column } from '../mistakes';

export type Log = readonly DraftEntry[];

/** Which row it is, there or not yet. */
export type RowOf = Pick<DraftEntry, 'id' | 'kind'>;

/** Writes cells of a row. One that is not there yet, the empty one at the foot, comes into being by it. */
export function writeCells(log: Log, row: RowOf, texts: Partial<Record<Column, string>>): Log {
  const at = log.findIndex(({ id }) => id === row.id);
  const entry = log[at];
  return entry ? log.with(at, { ...entry, ...texts }) : [...log, { ...newEntry(row.kind, row.id), ...texts }];
}

export function removeRows(log: Log, ids: ReadonlySet<string>): Log {
  return log.filter(({ id }) => !ids.has(id));
}

/** Marks rows with the clause that excludes them, or, by an empty one, as not excluded. */
export function excludeRows(log: Log, ids: ReadonlySet<string>, clause: string): Log {
  return log.map((entry) =>
    ids.has(entry.id) && entry.exclusion !== clause ? { ...entry, exclusion: clause } : entry,
  );
}

/** The row at which a log and what became of it part ways; null where no row of `after` stands there. */
export function firstChanged(before: Log, after: Log): string | null {
  const at = after.findIndex((entry, index) => entry !== before[index]);
  return (at < 0 ? after.at(before.length < after.length ? -1 : before.length) : after[at])?.id ?? null;
}
