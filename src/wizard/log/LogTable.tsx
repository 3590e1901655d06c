import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { tableRoles } from '../../ui/table-roles';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { columnNames, logId, type Column } from '../mistakes';
import { isComposing } from '../is-composing';
import { isTable } from './clipboard-table';
import { columnName, rowKind } from './columns';
import { useLogContext } from './log-context';
import type { RowError } from './log-row-props';
import { LogRow } from './LogRow';
import './LogTable.css';
import type { RowReport } from './row-report';

interface LogTableProps {
  readonly entries: readonly DraftEntry[];
  /** Index of the first of them in the log. */
  readonly from: number;
  /** Id of the empty row, if it is among them. */
  readonly newRow: string | null;
  readonly reports: ReadonlyMap<string, RowReport>;
  readonly errors: ReadonlyMap<string, readonly RowError[]>;
  readonly onPaste: (row: string, column: Column, text: string) => void;
}

const noErrors: readonly RowError[] = [];

export function LogTable({ entries, from, newRow, reports, errors, onPaste }: LogTableProps) {
  const { t } = useTranslation('wizard');
  const { terms, columns } = useLogContext();

  function paste(event: ClipboardEvent): void {
    const { row, column } = cellOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    // A note may have several lines itself.
    if (row === undefined || column === undefined || column === 'note' || !isTable(text)) return;
    event.preventDefault();
    onPaste(row, column, text);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the cells' keys, heard in one place
    <table className="log-table" id={logId} onPaste={paste} onKeyDown={goDown} {...tableRoles.table}>
      <caption>
        <VisuallyHidden>{t(($) => $.log.caption)}</VisuallyHidden>
      </caption>
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          <th scope="col" className="log-col--number" {...tableRoles.columnHeader}>
            <VisuallyHidden>{t(($) => $.log.number)}</VisuallyHidden>
          </th>
          {columns
            .filter((column) => column !== 'note')
            .map((column) => (
              <th key={column} scope="col" className={`log-col--${column}`} {...tableRoles.columnHeader}>
                {t(($) => $.columns[columnName(column, rowKind(terms))])}
              </th>
            ))}
          <th scope="col" {...tableRoles.columnHeader}>
            {t(($) => $.log.report)}
          </th>
          <th scope="col" className="log-col--buttons" {...tableRoles.columnHeader}>
            <VisuallyHidden>{t(($) => $.log.buttons)}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup}>
        {entries.map((entry, index) => (
          <LogRow
            key={entry.id}
            entry={entry}
            number={from + index + 1}
            report={reports.get(entry.id)}
            errors={errors.get(entry.id) ?? noErrors}
            isNew={entry.id === newRow}
            withExample={from + entries.length === 1}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Enter goes to the cell beneath, as in a spreadsheet: the form is sent by its button. */
function goDown(event: KeyboardEvent<HTMLTableElement>): void {
  const { column } = cellOf(event.target);
  if (event.key !== 'Enter' || column === undefined || isComposing(event)) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const at = cells.findIndex((cell) => cell === event.target);
  cells[at + (event.shiftKey ? -1 : 1)]?.focus();
}

function cellOf(target: EventTarget): { row: string | undefined; column: Column | undefined } {
  const { row, column } = target instanceof HTMLElement ? target.dataset : {};
  return { row, column: columnNames.find((name) => name === column) };
}
