import { useTranslation } from 'react-i18next';
import { cellId, type Column } from '../mistakes';
import { columnName } from './columns';
import { useLogContext } from './log-context';
import type { LogRowProps } from './log-row-props';

interface TextCellProps {
  readonly row: LogRowProps;
  readonly column: Column;
  /** A field that was asked for takes the focus when it comes. */
  readonly takesFocus?: boolean;
}

const example = '2026-03-20 10:00';

export function TextCell({ row, column, takesFocus = false }: TextCellProps) {
  const { t } = useTranslation('wizard');
  const { write } = useLogContext();
  const { entry, number, errors, withExample } = row;
  const id = cellId(entry.id, column);
  const isWrong = errors.some((error) => error.column === column);
  const placeholder =
    column === 'successRate'
      ? '0'
      : column === 'note'
        ? t(($) => $.columns.note)
        : withExample && (column === 'start' || column === 'end')
          ? example
          : undefined;
  return (
    <input
      type="text"
      id={id}
      data-row={entry.id}
      data-column={column}
      value={entry[column]}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={column === 'note'}
      aria-label={t(($) => $.log.cell, {
        row: number,
        column: t(($) => $.columns[columnName(column, entry.kind)]),
      })}
      aria-invalid={isWrong || undefined}
      aria-describedby={`${id}-echo${isWrong ? ` ${id}-why` : ''}`}
      ref={takesFocus ? takeFocus : undefined}
      onChange={(event) => write(entry, column, event.target.value)}
    />
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
