import { newEntry, type DraftEntry } from '../../case/draft';
import type { Column } from '../mistakes';

type Log = readonly DraftEntry[];

/** Writes a cell. A row that is not there yet, the empty one at the foot, comes into being by it. */
export function writeCell(
  log: Log,
  row: { readonly id: string; readonly kind: DraftEntry['kind'] },
  column: Column,
  text: string,
): Log {
  const at = log.findIndex(({ id }) => id === row.id);
  const entry = log[at] ?? newEntry(row.kind, row.id);
  const written = { ...entry, [column]: text };
  return at < 0 ? [...log, written] : log.with(at, written);
}

export function removeRow(log: Log, id: string): { readonly log: Log; readonly undo: (log: Log) => Log } {
  const at = log.findIndex((entry) => entry.id === id);
  const entry = log[at];
  if (!entry) return { log, undo: (later) => later };
  return {
    log: log.toSpliced(at, 1),
    undo: (later) => later.toSpliced(Math.min(at, later.length), 0, entry),
  };
}
