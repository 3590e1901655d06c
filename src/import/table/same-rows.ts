import type { ImportedEntry } from '../interpretation';

/** Rows whose counts stand in an earlier row with all that goes with them: each adds to the sums once more. */
export function sameRowsOf(entries: readonly ImportedEntry[]): readonly number[] {
  const seen = new Set<string>();
  return entries.flatMap(({ row, entry }) => {
    if (!/[1-9]/.test(entry.total + entry.requests)) return [];
    const said = JSON.stringify(entry);
    const isTwice = seen.has(said);
    seen.add(said);
    return isTwice ? [row] : [];
  });
}
