import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { entryFields, type DraftEntry } from '../../case/draft';
import { isComposing } from '../../ui/is-composing';
import { tableRoles } from '../../ui/table-roles';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { cellId, logId, type Column } from '../mistakes';
import { needsImport } from '../import/needs-import';
import { isTable } from './clipboard-table';
import { useLogContext } from './log-context';
import type { RowError } from './log-row-props';
import { LogHead } from './LogHead';
import { LogRow } from './LogRow';
import './LogTable.css';
import type { RowReport } from './row-report';
import type { LogView } from './use-log-view';
import type { Selection } from './use-selection';

interface LogTableProps {
  readonly log: readonly DraftEntry[];
  readonly newRow: DraftEntry;
  readonly view: LogView;
  /** Of the rows shown; the same array as long as they are the same. */
  readonly ids: readonly string[];
  readonly selection: Selection;
  readonly reports: ReadonlyMap<string, RowReport>;
  /** Whether the reports are of the rows as they now stand. */
  readonly areCurrent: boolean;
  readonly errorsOf: (row: string) => readonly RowError[];
  /** Rows that are there wherever one has scrolled to. */
  readonly kept: ReadonlySet<string>;
  /** A row to be brought into sight; each time it is another object. */
  readonly revealed: { readonly row: string } | null;
  readonly onPaste: (row: string, column: Column, text: string) => void;
  /** A cell was left. */
  readonly onLeave: () => void;
}

/** More rows than these scroll in a frame of their own, and only those in sight are drawn. */
const mostInPage = 60;
/** In pixels, until a row is measured. */
const usualHeight = 52;
const headHeight = 36;

export function LogTable({
  log,
  newRow,
  view,
  ids,
  selection,
  reports,
  areCurrent,
  errorsOf,
  kept,
  revealed,
  onPaste,
  onLeave,
}: LogTableProps) {
  const { t, deduct } = useLogContext();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [awaited, setAwaited] = useState<{ readonly row: string; readonly column: Column } | null>(null);
  const { shown } = view;
  const count = shown.length + 1;
  const isLong = count > mostInPage;
  const entryAt = (index: number) => log[shown[index] ?? -1] ?? newRow;

  const always = new Set([...kept, focused, awaited?.row]);
  // oxlint-disable-next-line react/incompatible-library -- what it gives goes to no component that is memoised
  const virtual = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    // Another function would have all rows measured anew.
    getItemKey: useCallback((index: number) => ids[index] ?? newRow.id, [ids, newRow.id]),
    overscan: 6,
    scrollPaddingEnd: headHeight,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      const others = [...always].flatMap((id) => {
        const index = id === null || id === undefined ? -1 : indexOf(id);
        return index < 0 ? [] : [index];
      });
      return [...new Set([...inSight, ...others])].toSorted((a, b) => a - b);
    },
  });

  function indexOf(id: string): number {
    if (id === newRow.id) return shown.length;
    return ids.indexOf(id);
  }

  const reveal = useEffectEvent((row: string) => {
    const index = indexOf(row);
    if (index < 0) return;
    if (isLong) virtual.scrollToIndex(index, { align: 'center' });
    else scroller.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (revealed) reveal(revealed.row);
  }, [revealed]);
  const { sort, filter } = view;
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [sort, filter]);
  useEffect(() => {
    if (!awaited) return;
    document.getElementById(cellId(awaited.row, awaited.column))?.focus();
  }, [awaited]);

  function paste(event: ClipboardEvent): void {
    const { row, column } = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    // A note may have several lines itself.
    if (row === undefined || column === undefined || column === 'note') return;
    if (!isTable(text) && !needsImport(text)) return;
    event.preventDefault();
    onPaste(row, column, text);
  }

  /** Enter goes to the cell beneath, as in a spreadsheet: the form is sent by its button. */
  function goDown(event: KeyboardEvent): void {
    const { row, column } = cellOf(event.target);
    if (event.key !== 'Enter' || row === undefined || column === undefined) return;
    event.preventDefault();
    if (isComposing(event)) return;
    const index = indexOf(row) + (event.shiftKey ? -1 : 1);
    if (index >= 0 && index < count) setAwaited({ row: entryAt(index).id, column });
  }

  function leave(event: FocusEvent<HTMLElement>): void {
    onLeave();
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null);
  }

  const items = isLong
    ? virtual.getVirtualItems()
    : Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 }));
  const rows = items.map((item, place) => ({ ...item, gap: item.start - (items[place - 1]?.end ?? 0) }));
  return (
    <div
      ref={scroller}
      className={isLong ? 'log-scroller log-scroller--long' : 'log-scroller'}
      {...(isLong && { role: 'region', 'aria-label': t(($) => $.log.caption) })}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells' keys, heard in one place */}
      <table
        className={['log-table', deduct && 'log-table--messages', !areCurrent && 'log-table--behind']
          .filter(Boolean)
          .join(' ')}
        id={logId}
        aria-rowcount={isLong ? count + 1 : undefined}
        onPaste={paste}
        onKeyDown={goDown}
        onFocus={({ target }) => setFocused(cellOf(target).row ?? null)}
        onBlur={leave}
        {...tableRoles.table}
      >
        <caption>
          <VisuallyHidden>{t(($) => $.log.caption)}</VisuallyHidden>
        </caption>
        <LogHead view={view} selection={selection} />
        {rows.flatMap(({ index, gap }) => {
          const entry = entryAt(index);
          const isNew = entry === newRow;
          const body = (
            <tbody
              key={entry.id}
              data-index={index}
              ref={isLong ? virtual.measureElement : undefined}
              {...tableRoles.rowGroup}
            >
              <LogRow
                entry={entry}
                number={isNew ? log.length + 1 : (shown[index] ?? 0) + 1}
                line={isLong ? index + 2 : undefined}
                report={reports.get(entry.id)}
                errors={errorsOf(entry.id)}
                isSelected={selection.ids.has(entry.id)}
                isNew={isNew}
                withExample={log.length === 0}
              />
            </tbody>
          );
          return gap > 0.5 ? [<Gap key={`before ${entry.id}`} height={gap} />, body] : [body];
        })}
        {isLong && <Gap key="after" height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />}
      </table>
    </div>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tbody className="log-gap" aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}

function cellOf(target: EventTarget): { row: string | undefined; column: Column | undefined } {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return { row, column: entryFields.find((name) => name === column) };
}
