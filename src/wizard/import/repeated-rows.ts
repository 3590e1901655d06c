import type { EntryKeys } from './entry-keys';

/** Of each file, the places of the rows that stand in the log already, or in a file above it. */
export function repeatedRows(log: EntryKeys, files: readonly EntryKeys[]): readonly ReadonlySet<number>[] {
  const standing = new Map<string, number>();
  count(log, standing);
  return files.map((keys) => {
    const here = new Map<string, number>();
    const repeated = new Set<number>();
    keys.forEach((key, place) => {
      if (key === null) return;
      const times = (here.get(key) ?? 0) + 1;
      here.set(key, times);
      // Two alike in one file are two: the log must have both for both to be repeated
      if (times <= (standing.get(key) ?? 0)) repeated.add(place);
    });
    for (const [key, times] of here) standing.set(key, Math.max(times, standing.get(key) ?? 0));
    return repeated;
  });
}

function count(keys: EntryKeys, into: Map<string, number>): void {
  for (const key of keys) if (key !== null) into.set(key, (into.get(key) ?? 0) + 1);
}
