import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tableRoles } from '../../ui/table-roles';
import { useResult } from '../../working/result';
import { useEntryWords } from '../../working/words/use-entry-words';
import type { WorkingEntry } from '../../working/working-entries';
import { MoreRows } from '../MoreRows';
import { useFirstRows } from '../use-first-rows';
import './Entries.css';
import { Remark } from './Remark';

interface FigureColumn {
  /** On a narrow screen only the sum is shown. */
  readonly name: 'success' | 'slices' | 'sum';
  readonly head: string;
  readonly of: (entry: WorkingEntry) => ReactNode;
  /** At the foot. */
  readonly total: ReactNode;
}

interface EntriesTableProps {
  readonly entries: readonly WorkingEntry[];
  readonly isCounted: (entry: WorkingEntry) => boolean;
  readonly columns: readonly FigureColumn[];
  /** What is to be said of the totals. */
  readonly remark?: ReactNode;
}

/** The entries of a month, the figures of each, and what they add up to. */
export function EntriesTable({ entries, isCounted, columns, remark }: EntriesTableProps) {
  const { t } = useTranslation('results');
  const words = useEntryWords();
  const { numbers } = useResult();
  const { shown, hidden, showAll } = useFirstRows(entries, 40);
  if (entries.length === 0) return <p>{t(($) => $.working.noEntries)}</p>;
  return (
    <>
      <table className="entries" {...tableRoles.table}>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.number)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.time)}</th>
            {columns.map(({ name, head }) => (
              <th key={name} {...tableRoles.columnHeader} className="figure">
                {head}
              </th>
            ))}
            <th {...tableRoles.columnHeader} className="entries__remark">
              {t(($) => $.entries.remark)}
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {shown.map((one) => (
            <tr key={one.entry} {...tableRoles.row} className={isCounted(one) ? undefined : 'entries__not'}>
              <th {...tableRoles.rowHeader}>{numbers[one.entry]}</th>
              <td {...tableRoles.cell} className="entries__time">
                {words.time(one.is)}
              </td>
              {columns.map(({ name, of }) => (
                <td key={name} {...tableRoles.cell} className={`figure entries__${name}`}>
                  {of(one)}
                </td>
              ))}
              <td {...tableRoles.cell} className="entries__remark">
                <Remark entry={one.is} codes={one.codes} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} />
            <th {...tableRoles.rowHeader}>{t(($) => $.entries.total)}</th>
            {columns.map(({ name, total }) => (
              <td key={name} {...tableRoles.cell} className={`figure entries__${name}`}>
                {total}
              </td>
            ))}
            <td {...tableRoles.cell} className="entries__remark">
              {remark}
            </td>
          </tr>
        </tfoot>
      </table>
      <MoreRows hidden={hidden} showAll={showAll} />
    </>
  );
}
