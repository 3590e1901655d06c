import { useTranslation } from 'react-i18next';
import type { MatchedColumn } from '../../../import/interpretation';
import type { Question, Role } from '../../../import/questions';
import { Select } from '../../../ui/Select';
import { Table } from '../../../ui/Table';
import { tableRoles } from '../../../ui/table-roles';
import type { ColumnMistake } from '../column-mistakes';
import { useGap } from '../use-gap';
import './ColumnsTable.css';

interface ColumnsTableProps {
  readonly id: string;
  readonly columns: readonly MatchedColumn[];
  readonly asked: readonly Extract<Question, { kind: 'column' }>[];
  readonly roles: readonly Role[];
  readonly chosen: ReadonlyMap<string, Role>;
  readonly mistakes: ReadonlyMap<string, ColumnMistake>;
  readonly onChoose: (column: string, role: Role) => void;
}

/** What each column holds, with samples: known ones are filled in, unknown ones with a guess. */
export function ColumnsTable({ id, columns, asked, roles, chosen, mistakes, onChoose }: ColumnsTableProps) {
  const { t } = useTranslation('import');
  const gap = useGap();
  const unknown = new Set(asked.map(({ column }) => column));
  const options = roles.map((role) => ({ value: role, label: t(($) => $.roles[role]) }));
  return (
    <div className="import-columns" id={id} tabIndex={-1}>
      {mistakes.has('') && (
        <p className="field__error" id={`${id}-error`}>
          {t(($) => $.questions.column['no-time'])}
        </p>
      )}
      <Table
        caption={
          <>
            <strong>{t(($) => $.questions.column.title)}</strong>
            {gap}
            {unknown.size > 0 && t(($) => $.questions.column.hint, { count: unknown.size })}
          </>
        }
        {...tableRoles.table}
      >
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.questions.column.heading)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.questions.column.samples)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.questions.column.holds)}</th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {columns.map(({ column, role, samples }, index) => {
            const mistake = mistakes.get(column);
            const why = `${id}-${index}-why`;
            const value = chosen.get(column) ?? role;
            return (
              <tr
                key={column}
                className={unknown.has(column) ? 'import-columns__asked' : ''}
                {...tableRoles.row}
              >
                <th {...tableRoles.rowHeader}>{column}</th>
                <td {...tableRoles.cell}>
                  {samples.map((sample) => (
                    <code key={sample}>{sample}</code>
                  ))}
                </td>
                <td {...tableRoles.cell}>
                  <Select
                    aria-label={t(($) => $.questions.column.select, { column })}
                    aria-invalid={mistake ? true : undefined}
                    aria-describedby={mistake ? why : undefined}
                    options={
                      options.some((option) => option.value === value)
                        ? options
                        : [{ value, label: t(($) => $.roles[value]) }, ...options]
                    }
                    value={value}
                    onChange={({ target }) => {
                      const found = roles.find((some) => some === target.value);
                      if (found) onChoose(column, found);
                    }}
                  />
                  {mistake && (
                    <p className="field__error" id={why}>
                      {t(($) => $.questions.column[mistake])}
                    </p>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
