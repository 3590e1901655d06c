import { useTranslation } from 'react-i18next';
import type { ImportedEntry } from '../../import/interpretation';
import { useFormats } from '../../i18n/use-formats';
import { Table } from '../../ui/Table';
import { tableRoles } from '../../ui/table-roles';
import { Clause } from '../../ui/Clause';
import { useZoneName } from './use-zone-name';
import { momentParts } from './moment-parts';
import type { Column } from '../mistakes';
import { previewColumns } from './preview-columns';
import './Preview.css';
import { useMoment } from './use-moment';

interface PreviewProps {
  readonly count: number;
  readonly first: readonly ImportedEntry[];
  /** By whose clock times without an offset are. */
  readonly zone?: string;
}

/** The first entries as they are understood. */
export function Preview({ count, first, zone }: PreviewProps) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const moment = useMoment();
  const zoneName = useZoneName();
  if (first.length === 0) return null;
  const columns = previewColumns(first.map(({ entry }) => entry));

  function cell({ entry }: ImportedEntry, column: Column) {
    const text = entry[column];
    if (text === '') return column === 'start' || column === 'end' ? '–' : '';
    if (column === 'start' || column === 'end') return moment(text);
    if (column === 'successRate') return `${text}%`;
    if (column === 'exclusion') return <Clause number={text} />;
    return column === 'note' || !/^\d+$/.test(text) ? text : formatInteger(BigInt(text));
  }

  return (
    <div className="import-preview">
      <Table
        caption={
          count > first.length
            ? t(($) => $.preview.firstOf, {
                first: formatInteger(first.length),
                number: formatInteger(count),
              })
            : t(($) => $.preview.all, { count, number: formatInteger(count) })
        }
        {...tableRoles.table}
      >
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.preview.row)}</th>
            {columns.map((column) => (
              <th key={column} className={classOf(column)} {...tableRoles.columnHeader}>
                {t(($) => $.preview.columns[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {first.map((imported, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- one row may give several entries; they never move
            <tr key={index} {...tableRoles.row}>
              <th {...tableRoles.rowHeader}>
                <span className="import-preview__label" aria-hidden="true">
                  {t(($) => $.preview.row)}
                </span>
                {formatInteger(imported.row)}
              </th>
              {columns.map((column) => {
                const text = cell(imported, column);
                return (
                  <td key={column} className={classOf(column)} {...tableRoles.cell}>
                    {text !== '' && (
                      <span className="import-preview__label" aria-hidden="true">
                        {t(($) => $.preview.columns[column])}
                      </span>
                    )}
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      {zone !== undefined && first.some(({ entry }) => isLocal(entry.start)) && (
        <p>{t(($) => $.preview.clock, { zone: zoneName(zone) })}</p>
      )}
    </div>
  );
}

function isLocal(text: string): boolean {
  const parts = momentParts(text);
  return parts !== null && parts.time !== '' && parts.offset === '';
}

/** Moments stay on one line, figures stand at the end, words take what is left. */
function classOf(column: Column): string {
  if (column === 'start' || column === 'end') return 'import-preview__moment';
  return column === 'exclusion' || column === 'note' ? '' : 'figure';
}
