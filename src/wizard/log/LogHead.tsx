import { tableRoles } from '../../ui/table-roles';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { columnName, rowKind } from './columns';
import { useLogContext } from './log-context';
import './LogHead.css';
import type { SortColumn } from './log-view';
import type { LogView } from './use-log-view';
import type { Selection } from './use-selection';

interface LogHeadProps {
  readonly view: LogView;
  readonly selection: Selection;
}

/** The headings: each sorts the rows, and the first selects them all. */
export function LogHead({ view, selection }: LogHeadProps) {
  const { t, terms, columns } = useLogContext();
  const { shown } = view;
  const selected = selection.ids.size;
  const isAll = shown.length > 0 && selected === shown.length;
  return (
    <thead className="log-head" {...tableRoles.rowGroup}>
      <tr aria-rowindex={1} {...tableRoles.row}>
        <th className="log-col--number" {...tableRoles.columnHeader}>
          {shown.length > 1 ? (
            <input
              type="checkbox"
              aria-label={t(($) => $.log.selectAll)}
              title={t(($) => $.log.selectAll)}
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = selected > 0 && !isAll;
              }}
              onChange={({ target }) => selection.selectAll(target.checked)}
            />
          ) : (
            <VisuallyHidden>{t(($) => $.log.number)}</VisuallyHidden>
          )}
        </th>
        {columns.map(
          (column) =>
            isSortable(column) && (
              <SortHead key={column} column={column} view={view}>
                {t(($) => $.columns[columnName(column, rowKind(terms), terms)])}
              </SortHead>
            ),
        )}
        <SortHead column="report" view={view}>
          {t(($) => $.log.report)}
        </SortHead>
        <th className="log-col--buttons" {...tableRoles.columnHeader}>
          <VisuallyHidden>{t(($) => $.log.buttons)}</VisuallyHidden>
        </th>
      </tr>
    </thead>
  );
}

interface SortHeadProps {
  readonly column: SortColumn;
  readonly view: LogView;
  readonly children: string;
}

function SortHead({ column, view, children }: SortHeadProps) {
  const sort = view.sort?.column === column ? view.sort : null;
  const order = sort ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <th className={`log-col--${column}`} aria-sort={order} {...tableRoles.columnHeader}>
      {view.shown.length > 1 || sort ? (
        <button type="button" className="log-head__sort" onClick={() => view.turn(column)}>
          {children}
          <svg width="8" height="10" aria-hidden="true" className={order && `log-head__arrow--${order}`}>
            <path d="M4 1v8M1 4l3-3 3 3" />
          </svg>
        </button>
      ) : (
        children
      )}
    </th>
  );
}

function isSortable(column: string): column is Exclude<SortColumn, 'report'> {
  return column !== 'note' && column !== 'requests' && column !== 'successes';
}
