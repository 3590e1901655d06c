import { tableRoles } from '../../ui/table-roles';
import { selectId } from '../mistakes';
import { useLogContext } from './log-context';
import type { LogRowProps } from './log-row-props';
import './RowNumber.css';

/** The row's number, and the box that selects it; with Shift, all rows from the one selected last. */
export function RowNumber({ entry, number, isSelected, isNew }: LogRowProps) {
  const { t, select } = useLogContext();
  return (
    <th className="log-row__number" {...tableRoles.rowHeader}>
      {isNew ? (
        number
      ) : (
        <label className="row-number">
          <input
            type="checkbox"
            id={selectId(entry.id)}
            checked={isSelected}
            aria-label={t(($) => $.log.select, { row: number })}
            onChange={({ target, nativeEvent }) =>
              select(entry.id, target.checked, 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
            }
          />
          <span aria-hidden="true">{number}</span>
        </label>
      )}
    </th>
  );
}
