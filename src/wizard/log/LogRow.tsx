import { memo, useState } from 'react';
import { Button } from '../../ui/Button';
import { tableRoles } from '../../ui/table-roles';
import { cellId, removeId } from '../mistakes';
import { rowKinds } from './columns';
import { useLogContext } from './log-context';
import { LogCell } from './LogCell';
import './LogRow.css';
import { ReportCell } from './ReportCell';
import { RowButton } from './RowButton';
import { RowNumber } from './RowNumber';
import type { LogRowProps } from './log-row-props';
import { sameReport } from './row-report';
import { TextCell } from './TextCell';

export const LogRow = memo(function LogRow(row: LogRowProps) {
  const { entry, number, line, report, errors, isNew } = row;
  const { t, columns, remove, deduct } = useLogContext();
  const [wantsNote, setWantsNote] = useState(false);
  const isWrong = errors.length > 0;
  const hasNote = wantsNote || entry.note !== '' || errors.some(({ column }) => column === 'note');
  const classes = [
    'log-row',
    isWrong && 'log-row--bad',
    isNew && 'log-row--new',
    row.isSelected && 'log-row--selected',
  ];
  return (
    <>
      <tr className={classes.filter(Boolean).join(' ')} aria-rowindex={line} {...tableRoles.row}>
        <RowNumber {...row} />
        {columns
          .filter((column) => column !== 'note')
          .map((column) => (
            <LogCell key={column} row={row} column={column} />
          ))}
        <td className="log-row__report" {...tableRoles.cell}>
          {isNew ? <InsteadOf {...row} /> : <ReportCell entry={entry} report={report} isWrong={isWrong} />}
        </td>
        <td className="log-row__buttons" {...tableRoles.cell}>
          {deduct && !isNew && (
            <RowButton
              icon="deduct"
              label={t(($) => $.deduct.open, { row: number })}
              onClick={() => deduct(entry, number)}
            />
          )}
          {!hasNote && !isNew && (
            <RowButton
              icon="note"
              label={t(($) => $.log.addNote, { row: number })}
              onClick={() => setWantsNote(true)}
            />
          )}
          {!isNew && (
            <RowButton
              id={removeId(entry.id)}
              icon="remove"
              label={t(($) => $.log.remove, { row: number })}
              onClick={() => remove(entry.id, number)}
            />
          )}
        </td>
      </tr>
      {hasNote && (
        <tr className="log-under log-under--note" aria-rowindex={line} {...tableRoles.row}>
          <td {...tableRoles.cell} />
          <td colSpan={columns.length + 1} {...tableRoles.cell}>
            <TextCell row={row} column="note" takesFocus={wantsNote && entry.note === ''} />
          </td>
        </tr>
      )}
      {isWrong && (
        <tr className="log-under log-under--why" aria-rowindex={line} {...tableRoles.row}>
          <td {...tableRoles.cell} />
          <td colSpan={columns.length + 1} {...tableRoles.cell}>
            {errors.map(({ column, text }) => (
              <p key={column} id={`${cellId(entry.id, column)}-why`}>
                {text}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}, isSame);

/**
 * The empty row may also be the other thing that a log of this agreement holds, an outage or a measured slice; or what it
 * counts may first have to be worked out.
 */
function InsteadOf({ entry, number }: LogRowProps) {
  const { t, terms, chooseKind, deduct } = useLogContext();
  if (deduct)
    return (
      <Button
        kind="plain"
        className="log-row__kind"
        aria-label={t(($) => $.deduct.open, { row: number })}
        onClick={() => deduct(entry, number)}
      >
        {t(($) => $.deduct.openNew)}
      </Button>
    );
  const other = rowKinds(terms).find((kind) => kind !== entry.kind);
  if (other === undefined || other === 'count') return null;
  return (
    <Button kind="plain" className="log-row__kind" onClick={() => chooseKind(other)}>
      {t(($) => $.log.insteadOf[other])}
    </Button>
  );
}

function isSame(before: LogRowProps, after: LogRowProps): boolean {
  return (
    before.entry === after.entry &&
    before.number === after.number &&
    before.line === after.line &&
    before.isSelected === after.isSelected &&
    before.isNew === after.isNew &&
    before.withExample === after.withExample &&
    sameReport(before.report, after.report) &&
    JSON.stringify(before.errors) === JSON.stringify(after.errors)
  );
}
