import { useMemo, useState } from 'react';
import { newEntry, type DraftEntry } from '../../case/draft';
import type { Column } from '../mistakes';
import { useWizard } from '../wizard-context';
import { readClipboardTable } from './clipboard-table';
import { rowKind } from './columns';
import { newId } from '../../case/new-id';
import { removeRow, writeCell } from './log-changes';
import type { RowOf } from './log-context';
import { pasteRows } from './paste-rows';

type Log = readonly DraftEntry[];
type Undo = { readonly undo: (log: Log) => Log };

/** What last happened to the table. */
export type LogEvent =
  | ({ readonly kind: 'pasted'; readonly rows: number; readonly headerLeftOut: boolean } & Undo)
  | ({ readonly kind: 'removed'; readonly row: number } & Undo)
  | { readonly kind: 'undone' | 'refused' | 'empty' };

export interface LogActions {
  /** The empty row at the foot of the table. */
  readonly newRow: DraftEntry;
  readonly event: LogEvent | null;
  readonly write: (row: RowOf, column: Column, text: string) => void;
  readonly remove: (id: string, number: number) => void;
  readonly paste: (row: string, column: Column, text: string) => void;
  readonly pasteFromClipboard: () => Promise<void>;
  readonly undo: () => void;
}

/** `onAppend`: a row came to the foot of the log. With it, `write` and `remove` keep their identity. */
export function useLogActions(onAppend: () => void): LogActions {
  const { terms, update } = useWizard();
  const kind = rowKind(terms);
  const [newRow, setNewRow] = useState(() => newEntry(kind, newId()));
  const [event, setEvent] = useState<LogEvent | null>(null);

  const { write, remove } = useMemo(() => {
    function written(row: RowOf, column: Column, text: string): void {
      let isNew = false;
      update((draft) => {
        const log = writeCell(draft.log, row, column, text);
        isNew = log.length > draft.log.length;
        return { ...draft, log };
      });
      if (!isNew) return;
      setNewRow(newEntry(row.kind, newId()));
      onAppend();
    }
    function removed(id: string, row: number): void {
      update((draft) => {
        const { log, ...back } = removeRow(draft.log, id);
        setEvent({ kind: 'removed', row, ...back });
        return { ...draft, log };
      });
    }
    return { write: written, remove: removed };
  }, [update, onAppend]);

  function paste(row: string, column: Column, text: string): void {
    update((draft) => {
      const at = draft.log.findIndex(({ id }) => id === row);
      const place = { row: at < 0 ? draft.log.length : at, column };
      const { log, ...pasted } = pasteRows(draft.log, readClipboardTable(text), place, terms, newId);
      setEvent({ kind: 'pasted', ...pasted });
      return { ...draft, log };
    });
  }

  async function pasteFromClipboard(): Promise<void> {
    const text = await clipboardText();
    if (text === null) setEvent({ kind: 'refused' });
    else if (readClipboardTable(text).length === 0) setEvent({ kind: 'empty' });
    else paste(newRow.id, 'start', text);
  }

  function undo(): void {
    if (!event || !('undo' in event)) return;
    update((draft) => ({ ...draft, log: event.undo(draft.log) }));
    setEvent({ kind: 'undone' });
  }

  return { newRow, event, write, remove, paste, pasteFromClipboard, undo };
}

/** null where the browser does not give it: it asks its user, and some never do. */
async function clipboardText(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
