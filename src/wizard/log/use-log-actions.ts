import { useEffect, useMemo, useState } from 'react';
import { newEntry, type DraftEntry } from '../../case/draft';
import { newId } from '../../case/new-id';
import type { Column } from '../mistakes';
import { useWizard } from '../wizard-context';
import type { AddRows, TakenIn } from './add-rows';
import { importText } from '../import/import-text';
import { needsImport } from '../import/needs-import';
import { readClipboardTable } from './clipboard-table';
import { rowKind } from './columns';
import { excludeRows, firstChanged, removeRows, writeCells, type Log, type RowOf } from './log-changes';
import {
  keepHistory,
  keptHistory,
  recorded,
  redoable,
  redone,
  sealed,
  undoable,
  undone,
  type LogHistory,
} from './log-history';
import { pasteRows } from './paste-rows';

/** What last happened to the table. */
export type LogEvent =
  | { readonly kind: 'pasted'; readonly rows: number }
  | ({ readonly kind: 'taken-in'; readonly rows: number } & TakenIn)
  | { readonly kind: 'removed'; readonly row: number }
  | { readonly kind: 'removed-rows'; readonly rows: number }
  | { readonly kind: 'excluded-rows'; readonly rows: number; readonly clause: string }
  | { readonly kind: 'undone' | 'redone' | 'refused' | 'empty' };

export type Texts = Partial<Record<Column, string>>;

export interface LogActions {
  /** The empty row at the foot of the table. */
  readonly newRow: DraftEntry;
  /** Makes the empty row one of another kind. */
  readonly chooseKind: (kind: DraftEntry['kind']) => void;
  readonly event: LogEvent | null;
  readonly write: (row: RowOf, texts: Texts) => void;
  readonly remove: (id: string, number: number) => void;
  readonly removeRows: (ids: ReadonlySet<string>) => void;
  readonly excludeRows: (ids: ReadonlySet<string>, clause: string) => void;
  readonly paste: (row: string, column: Column, text: string) => void;
  readonly pasteFromClipboard: () => Promise<void>;
  readonly addRows: AddRows;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A cell was left: what is typed from now on is undone by itself. */
  readonly seal: () => void;
}

/** `onChanged`: a row that was not typed in changed, or came. With it, `write` and `remove` keep their identity. */
export function useLogActions(onChanged: (row: string | null) => void): LogActions {
  const { terms, draft, update } = useWizard();
  const [newRow, setNewRow] = useState(() => newEntry(rowKind(terms), newId()));
  const [event, setEvent] = useState<LogEvent | null>(null);
  const [history, setHistory] = useState(() => keptHistory(draft.id));
  const { id: draftId, log } = draft;
  useEffect(() => keepHistory(draftId, history), [draftId, history]);

  const { change, write, remove, seal, chooseKind } = useMemo(() => {
    /** The event is told of; typing tells itself. */
    function changed(make: (log: Log) => { log: Log; event: LogEvent | null; cell?: string }): void {
      update((before) => {
        const made = make(before.log);
        const step = { before: before.log, after: made.log, cell: made.cell ?? null };
        setHistory((known) => recorded(known, step));
        setEvent(made.event);
        return made.log === before.log ? before : { ...before, log: made.log };
      });
    }
    function written(row: RowOf, texts: Texts): void {
      let isNew = false;
      changed((known) => {
        const next = writeCells(known, row, texts);
        isNew = next.length > known.length;
        return { log: next, event: null, cell: `${row.id} ${Object.keys(texts).join(' ')}` };
      });
      if (isNew) setNewRow(newEntry(row.kind, newId()));
    }
    function removed(id: string, row: number): void {
      changed((known) => ({ log: removeRows(known, new Set([id])), event: { kind: 'removed', row } }));
    }
    return {
      change: changed,
      write: written,
      remove: removed,
      seal: () => setHistory(sealed),
      chooseKind: (kind: DraftEntry['kind']) => setNewRow((row) => ({ ...row, kind })),
    };
  }, [update]);

  function paste(row: string, column: Column, text: string): void {
    // More than cells in the order of the columns: what each column is has to be found out.
    if (needsImport(text) && importText(text)) return;
    change((known) => {
      const at = known.findIndex(({ id }) => id === row);
      const place = { row: at < 0 ? known.length : at, column, kind: known[at]?.kind ?? newRow.kind };
      const { log: next, ...pasted } = pasteRows(known, readClipboardTable(text), place, terms, newId);
      onChanged(firstChanged(known, next));
      return { log: next, event: { kind: 'pasted', ...pasted } };
    });
  }

  async function pasteFromClipboard(): Promise<void> {
    const text = await clipboardText();
    if (text === null) setEvent({ kind: 'refused' });
    else if (text.trim() === '') setEvent({ kind: 'empty' });
    else paste(newRow.id, 'start', text);
  }

  function addRows(entries: readonly DraftEntry[], { from }: TakenIn): void {
    const [first] = entries;
    if (!first) return;
    change((known) => ({
      log: [...known, ...entries],
      event: { kind: 'taken-in', rows: entries.length, from },
    }));
    onChanged(first.id);
  }

  function restore(to: Log, from: Log, next: LogHistory, kind: 'undone' | 'redone'): void {
    setHistory(next);
    update((before) => ({ ...before, log: to }));
    setEvent({ kind });
    onChanged(firstChanged(from, to));
  }

  const [back, forth] = [undoable(history, log), redoable(history, log)];
  return {
    newRow,
    chooseKind,
    event,
    write,
    remove,
    removeRows: (ids) =>
      change((known) => ({ log: removeRows(known, ids), event: { kind: 'removed-rows', rows: ids.size } })),
    excludeRows: (ids, clause) =>
      change((known) => ({
        log: excludeRows(known, ids, clause),
        event: { kind: 'excluded-rows', rows: ids.size, clause },
      })),
    paste,
    pasteFromClipboard,
    addRows,
    canUndo: back !== null,
    canRedo: forth !== null,
    undo: () => back && restore(back.before, back.after, undone(history), 'undone'),
    redo: () => forth && restore(forth.after, forth.before, redone(history), 'redone'),
    seal,
  };
}

/** null where the browser does not give it: it asks its user, and some never do. */
async function clipboardText(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
