import type { Assessment, EntryFindingCode, EntryShare, LogEntry } from '../../domain';
import { codesByEntry } from '../../working/codes-by-entry';

/** An entry of which something is to be said besides what it gave. */
export interface NotedEntry {
  /** Index in the log. */
  readonly entry: number;
  /** In the order of the findings. */
  readonly codes: readonly EntryFindingCode[];
  /** What of it is counted all the same: slices or failures in the expected reading, over all months. */
  readonly counted: number;
  /** The same in the upper reading. */
  readonly atMost: number;
  /** Of an entry that overlaps others: what of `counted` none of those has too. */
  readonly beyondOthers?: number;
}

/** Every entry that a finding names, in the order of the log. */
export function notedEntries(
  findings: Assessment['findings'],
  shares: readonly (readonly EntryShare[])[],
): NotedEntry[] {
  return [...codesByEntry(findings)]
    .toSorted(([a], [b]) => a - b)
    .map(([entry, named]) => {
      const own = shares[entry] ?? [];
      const counted = total(own, 'expected');
      const noted = { entry, codes: named, counted, atMost: total(own, 'upper') };
      if (!named.includes('overlapping')) return noted;
      const shared = own.reduce((sum, share) => sum + share.shared.expected, 0);
      return { ...noted, beyondOthers: counted - shared };
    });
}

/** Whether nothing of it enters any figure. Counts within the term do, even where none of them failed: with their total. */
export function isLeftOut({ codes, atMost }: NotedEntry, { kind }: LogEntry): boolean {
  return atMost === 0 && (kind !== 'count' || codes.includes('outside-term'));
}

function total(shares: readonly EntryShare[], reading: 'expected' | 'upper'): number {
  return shares.reduce((sum, share) => sum + share[reading], 0);
}
