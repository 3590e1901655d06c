import { cellId, type Column } from '../mistakes';
import { columnName, isMoment } from './columns';
import { useLogContext } from './log-context';
import type { LogRowProps } from './log-row-props';

interface TextCellProps {
  readonly row: LogRowProps;
  readonly column: Column;
  /** A field that was asked for takes the focus when it comes. */
  readonly takesFocus?: boolean;
}

const example = '2026-03-20 10:00';
const exampleDay = '2026-03-20';

export function TextCell({ row, column, takesFocus = false }: TextCellProps) {
  const { t, terms, write } = useLogContext();
  const { entry, number, errors } = row;
  const id = cellId(entry.id, column);
  const isWrong = errors.some((error) => error.column === column);
  const name = t(($) => $.columns[columnName(column, entry.kind, terms)]);
  return (
    <input
      type="text"
      id={id}
      data-row={entry.id}
      data-column={column}
      value={entry[column]}
      placeholder={placeholder(row, column, name)}
      autoComplete="off"
      spellCheck={column === 'note'}
      aria-label={t(($) => $.log.cell, { row: number, column: name })}
      aria-invalid={isWrong || undefined}
      aria-describedby={`${id}-echo${isWrong ? ` ${id}-why` : ''}`}
      ref={takesFocus ? takeFocus : undefined}
      onChange={(event) => write(entry, { [column]: event.target.value })}
    />
  );
}

function placeholder({ entry, withExample }: LogRowProps, column: Column, name: string): string | undefined {
  if (column === 'successRate') return entry.kind === 'interval' ? '0' : undefined;
  if (isMoment(column)) return withExample ? (entry.kind === 'count' ? exampleDay : example) : undefined;
  // These stand without a heading of their own.
  return column === 'note' || column === 'requests' || column === 'successes' ? name : undefined;
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
