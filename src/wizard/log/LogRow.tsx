import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableRoles } from '../../ui/table-roles';
import { cellId, removeId } from '../mistakes';
import { useLogContext } from './log-context';
import { LogCell } from './LogCell';
import './LogRow.css';
import { ReportCell } from './ReportCell';
import { RowButton } from './RowButton';
import type { LogRowProps } from './log-row-props';
import { sameReport } from './row-report';
import { TextCell } from './TextCell';

export const LogRow = memo(function LogRow(row: LogRowProps) {
  const { entry, number, report, errors, isNew } = row;
  const { t } = useTranslation('wizard');
  const { columns, remove } = useLogContext();
  const [wantsNote, setWantsNote] = useState(false);
  const isWrong = errors.length > 0;
  const hasNote = wantsNote || entry.note !== '' || errors.some(({ column }) => column === 'note');
  const classes = ['log-row', isWrong && 'log-row--bad', isNew && 'log-row--new'].filter(Boolean).join(' ');
  return (
    <>
      <tr className={classes} {...tableRoles.row}>
        <th scope="row" className="log-row__number" {...tableRoles.rowHeader}>
          {number}
        </th>
        {columns
          .filter((column) => column !== 'note')
          .map((column) => (
            <LogCell key={column} row={row} column={column} />
          ))}
        <td className="log-row__report" {...tableRoles.cell}>
          <ReportCell entry={entry} report={report} isWrong={isWrong} />
        </td>
        <td className="log-row__buttons" {...tableRoles.cell}>
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
        <tr className="log-under log-under--note" {...tableRoles.row}>
          <td {...tableRoles.cell} />
          <td colSpan={columns.length + 1} {...tableRoles.cell}>
            <TextCell row={row} column="note" takesFocus={wantsNote && entry.note === ''} />
          </td>
        </tr>
      )}
      {isWrong && (
        <tr className="log-under log-under--why" {...tableRoles.row}>
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

function isSame(before: LogRowProps, after: LogRowProps): boolean {
  return (
    before.entry === after.entry &&
    before.number === after.number &&
    before.isNew === after.isNew &&
    before.withExample === after.withExample &&
    sameReport(before.report, after.report) &&
    JSON.stringify(before.errors) === JSON.stringify(after.errors)
  );
}
