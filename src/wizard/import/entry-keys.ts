import type { Draft, DraftEntry } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import type { Decimal, LogEntry } from '../../domain';
import type { Terms } from '../../terms/schema';

/** What each row says of time and figures, however it is written; null for one that cannot be read. */
export type EntryKeys = readonly (string | null)[];

interface Known {
  readonly terms: Terms;
  readonly zone: string;
  readonly keys: EntryKeys;
}

/** Of the same rows they are asked for at every turn of the dialog, and a log may have tens of thousands. */
const known = new WeakMap<readonly DraftEntry[], Known>();

/** Exclusion and note are no part of it: they are added after a row has come in. */
export function entryKeys(rows: readonly DraftEntry[], draft: Draft, terms: Terms): EntryKeys {
  const { logZone: zone } = draft;
  const last = known.get(rows);
  if (last?.terms === terms && last.zone === zone) return last.keys;
  const keys = rows.map((): string | null => null);
  // The as-of day says nothing of the log
  const reading = readDraft({ ...draft, log: rows }, terms, '');
  reading.log?.entries.forEach((entry, at) => {
    const row = reading.rows[reading.log?.places[at] ?? -1];
    if (row !== undefined) keys[row] = keyOf(entry);
  });
  known.set(rows, { terms, zone, keys });
  return keys;
}

function keyOf(entry: LogEntry): string {
  switch (entry.kind) {
    case 'interval': {
      const { start, end, successRate } = entry;
      return [start.second, start.nano, end.second, end.nano, rateText(successRate)].join(' ');
    }
    case 'unit':
      return 'requests' in entry
        ? `${entry.second} ${entry.requests} ${entry.successes}`
        : `${entry.second} ${rateText(entry.successRate)}`;
    case 'count':
      return `${entry.second} ${entry.total} ${entry.failed}`;
    default:
      return entry satisfies never;
  }
}

/** 98.50 is 98.5. */
function rateText({ units, scale }: Decimal): string {
  const digits = units.toString().padStart(scale + 1, '0');
  return `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale).replace(/0+$/, '')}%`;
}
