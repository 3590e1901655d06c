import { newId } from '../../case/new-id';
import type { Draft, DraftEntry } from '../../case/draft';
import type { LogEntry } from '../../domain';
import type { RecordsEntries } from '../../import/records/entries';
import type { Terms } from '../../terms/schema';
import { entryKeys } from './entry-keys';
import type { FileState } from './file-state';
import { entriesOf } from './records-view';
import { repeatedRows } from './repeated-rows';

/** What of a file would go into the log. */
export interface ComingIn {
  readonly all: readonly DraftEntry[];
  /** Places in `all` of the rows that the log, or a file above, already has. */
  readonly repeated: ReadonlySet<number>;
  /** `all`, or all but the repeated ones. */
  readonly taken: readonly DraftEntry[];
}

const nothing: readonly DraftEntry[] = [];
const recordsRows = new WeakMap<RecordsEntries, readonly DraftEntry[]>();

/** For each file. `read`: the log, as far as it could be read. */
export function comingIn(
  files: readonly FileState[],
  draft: Draft,
  terms: Terms,
  read: readonly LogEntry[] | undefined,
): readonly ComingIn[] {
  const rows = files.map((file) => rowsOf(file, terms, read));
  const repeated = repeatedRows(
    entryKeys(draft.log, draft, terms),
    rows.map((all) => entryKeys(all, draft, terms)),
  );
  return rows.map((all, at) => {
    const places = repeated[at] ?? new Set();
    const isWhole = files[at]?.repeats || places.size === 0;
    return { all, repeated: places, taken: isWhole ? all : all.filter((_, place) => !places.has(place)) };
  });
}

function rowsOf(
  { stage }: FileState,
  terms: Terms,
  read: readonly LogEntry[] | undefined,
): readonly DraftEntry[] {
  if (stage.kind === 'rows') return stage.entries;
  const result = stage.kind === 'records' ? entriesOf(stage, terms, read) : null;
  if (!result) return nothing;
  const known = recordsRows.get(result);
  if (known) return known;
  const made = result.entries.map(({ entry }): DraftEntry => ({ ...entry, id: newId() }));
  recordsRows.set(result, made);
  return made;
}
