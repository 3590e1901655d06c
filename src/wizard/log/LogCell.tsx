import { tableRoles } from '../../ui/table-roles';
import type { Column } from '../mistakes';
import { columnName, hasColumn, isMoment } from './columns';
import { ExclusionSelect } from './ExclusionSelect';
import './LogCell.css';
import { useLogContext } from './log-context';
import type { LogRowProps } from './log-row-props';
import { MomentEchoLine } from './MomentEchoLine';
import { TextCell } from './TextCell';

interface LogCellProps {
  readonly row: LogRowProps;
  readonly column: Column;
}

/** One of the cells that one writes in. */
export function LogCell({ row, column }: LogCellProps) {
  const { t, terms } = useLogContext();
  const { kind } = row.entry;
  // A measured slice has no end: its counts stand there.
  const hasCounts = kind === 'unit' && column === 'end';
  const holds: readonly Column[] = hasCounts ? ['requests', 'successes'] : [column];
  const isWrong = row.errors.some((error) => holds.includes(error.column));
  if (!hasColumn(terms, kind, column)) return <td className="log-cell--none" {...tableRoles.cell} />;
  return (
    <td className={`log-cell log-cell--${column}${isWrong ? ' log-cell--wrong' : ''}`} {...tableRoles.cell}>
      <span className="log-cell__label" aria-hidden="true">
        {hasCounts ? t(($) => $.log.counts) : t(($) => $.columns[columnName(column, kind, terms)])}
      </span>
      {hasCounts ? (
        <span className="log-cell__pair">
          <TextCell row={row} column="requests" />
          <TextCell row={row} column="successes" />
        </span>
      ) : column === 'exclusion' ? (
        <ExclusionSelect row={row} />
      ) : column === 'successRate' ? (
        <span className="log-cell__percent">
          <TextCell row={row} column={column} />
          <span aria-hidden="true">%</span>
        </span>
      ) : (
        <TextCell row={row} column={column} />
      )}
      {isMoment(column) && !hasCounts && <MomentEchoLine entry={row.entry} column={column} />}
    </td>
  );
}
