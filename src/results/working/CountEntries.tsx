import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { MoreRows } from '../MoreRows';
import { useResult } from '../../working/result';
import { tableRoles } from '../../ui/table-roles';
import { useEntryWords } from '../../working/words/use-entry-words';
import { useFirstRows } from '../use-first-rows';
import './Entries.css';
import { Remark } from './Remark';
import type { WorkingEntry } from '../../working/working-entries';

/** The entries of a month in which calls or messages are counted. */
export function CountEntries({
  month,
  entries,
}: {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
}) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const words = useEntryWords();
  const { numbers } = useResult();
  const { shown, hidden, showAll } = useFirstRows(entries, 40);
  const { measured } = month;
  if (entries.length === 0) return <p>{t(($) => $.working.noEntries)}</p>;
  const unit = measured.unit === 'messages' ? 'messages' : 'calls';
  return (
    <>
      <table className="entries" {...tableRoles.table}>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.number)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.time)}</th>
            <th {...tableRoles.columnHeader} className="figure">
              {t(($) => $.entries.totalOf[unit])}
            </th>
            <th {...tableRoles.columnHeader} className="figure">
              {t(($) => $.entries.failures)}
            </th>
            <th {...tableRoles.columnHeader} className="entries__remark">
              {t(($) => $.entries.remark)}
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {shown.map(
            ({ entry, is, codes }) =>
              is.kind === 'count' && (
                <tr
                  {...tableRoles.row}
                  key={entry}
                  className={is.exclusion === null ? undefined : 'entries__not'}
                >
                  <th {...tableRoles.rowHeader}>{numbers[entry]}</th>
                  <td {...tableRoles.cell} className="entries__time">
                    {words.time(is)}
                  </td>
                  <td {...tableRoles.cell} className="figure entries__slices">
                    {formatInteger(is.total)}
                  </td>
                  <td {...tableRoles.cell} className="figure entries__sum">
                    {is.exclusion === null ? formatInteger(is.failed) : t(($) => $.entries.notCounted)}
                  </td>
                  <td {...tableRoles.cell} className="entries__remark">
                    <Remark entry={is} codes={codes} />
                  </td>
                </tr>
              ),
          )}
        </tbody>
        <tfoot {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} />
            <th {...tableRoles.rowHeader}>{t(($) => $.entries.total)}</th>
            <td {...tableRoles.cell} className="figure entries__slices">
              {formatInteger(measured.total)}
            </td>
            <td {...tableRoles.cell} className="figure entries__sum">
              {formatInteger(measured.bad.expected)}
            </td>
            <td {...tableRoles.cell} />
          </tr>
        </tfoot>
      </table>
      <MoreRows hidden={hidden} showAll={showAll} />
    </>
  );
}
