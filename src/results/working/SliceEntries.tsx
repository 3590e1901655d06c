import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { MoreRows } from '../MoreRows';
import { useResult } from '../../working/result';
import { Sentences } from '../Sentences';
import { tableRoles } from '../../ui/table-roles';
import { useEntryWords } from '../../working/words/use-entry-words';
import { useFirstRows } from '../use-first-rows';
import './Entries.css';
import { Remark } from './Remark';
import type { WorkingEntry } from '../../working/working-entries';

interface SliceEntriesProps {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
  /** Of a slice. */
  readonly minutes: number;
}

/** The entries of a month in which time slices are counted, with the slices that each accounts for. */
export function SliceEntries({ month, entries, minutes }: SliceEntriesProps) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const words = useEntryWords();
  const { numbers } = useResult();
  const { shown, hidden, showAll } = useFirstRows(entries, 40);
  const { bad } = month.measured;
  if (entries.length === 0) return <p>{t(($) => $.working.noEntries)}</p>;
  const range = (lower: number, upper: number) =>
    lower !== upper && (
      <span className="entries__range">
        {formatInteger(lower)}–{formatInteger(upper)}
      </span>
    );
  const shared = entries.reduce((sum, { share }) => sum + (share?.upper ?? 0), 0) > bad.upper / minutes;
  return (
    <>
      <table className="entries" {...tableRoles.table}>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.number)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.entries.time)}</th>
            <th {...tableRoles.columnHeader} className="figure">
              {t(($) => $.entries.success)}
            </th>
            <th {...tableRoles.columnHeader} className="figure">
              {t(($) => $.entries.slices, { count: minutes })}
            </th>
            <th {...tableRoles.columnHeader} className="figure">
              {t(($) => $.entries.minutes)}
            </th>
            <th {...tableRoles.columnHeader} className="entries__remark">
              {t(($) => $.entries.remark)}
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {shown.map(({ entry, is, share, codes }) => (
            <tr {...tableRoles.row} key={entry} className={share?.expected ? undefined : 'entries__not'}>
              <th {...tableRoles.rowHeader}>{numbers[entry]}</th>
              <td {...tableRoles.cell} className="entries__time">
                {words.time(is)}
              </td>
              <td {...tableRoles.cell} className="figure entries__success">
                {words.success(is)}
              </td>
              <td {...tableRoles.cell} className="figure entries__slices">
                {share ? (
                  <>
                    {formatInteger(share.expected)}
                    {range(share.lower, share.upper)}
                  </>
                ) : (
                  '–'
                )}
              </td>
              <td {...tableRoles.cell} className="figure entries__sum">
                {share ? formatInteger(share.expected * minutes) : t(($) => $.entries.notCounted)}
              </td>
              <td {...tableRoles.cell} className="entries__remark">
                <Remark entry={is} codes={codes} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} />
            <th {...tableRoles.rowHeader}>{t(($) => $.entries.total)}</th>
            <td {...tableRoles.cell} className="entries__success" />
            <td {...tableRoles.cell} className="figure entries__slices">
              {formatInteger(bad.expected / minutes)}
              {range(bad.lower / minutes, bad.upper / minutes)}
            </td>
            <td {...tableRoles.cell} className="figure entries__sum">
              {formatInteger(bad.expected)}
            </td>
            <td {...tableRoles.cell} className="entries__remark">
              <Sentences>
                {bad.lower !== bad.upper &&
                  t(($) => $.entries.range, {
                    lower: formatInteger(bad.lower),
                    upper: formatInteger(bad.upper),
                  })}
                {shared && t(($) => $.entries.shared)}
              </Sentences>
            </td>
          </tr>
        </tfoot>
      </table>
      <MoreRows hidden={hidden} showAll={showAll} />
    </>
  );
}
