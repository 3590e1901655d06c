import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { FlushEnd } from '../../ui/FlushEnd';
import { Table } from '../../ui/Table';
import { tableRoles as roles } from '../../ui/table-roles';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { useStandingWords } from '../../working/words/use-standing-words';

/** The months that qualify: what is due, the claim window, and how long it stays open. */
export function MonthsList({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('claim-kit');
  const { month: nameOf, range } = useDays();
  const { due, money } = useDue();
  const standing = useStandingWords();
  if (months.length === 0) return null;
  return (
    <Table {...roles.table} className="claim-months" caption={t(($) => $.head.months)} captionHidden>
      <thead {...roles.rowGroup} className="claim-months__head">
        <tr {...roles.row}>
          <th {...roles.columnHeader}>{t(($) => $.ticket.month)}</th>
          <th {...roles.columnHeader}>{t(($) => $.head.due)}</th>
          <th {...roles.columnHeader}>{t(($) => $.head.window)}</th>
          <th {...roles.columnHeader}>{t(($) => $.head.standing)}</th>
        </tr>
      </thead>
      <tbody {...roles.rowGroup}>
        {months.map((month) => {
          const { name, days, soon } = standing(month);
          return (
            <tr key={month.index} {...roles.row}>
              <th {...roles.rowHeader}>{nameOf(month)}</th>
              <td {...roles.cell} className="claim-months__due">
                <FlushEnd>{due(month)}</FlushEnd>
                {month.messages !== null && (
                  <span className="claim-months__worth">
                    <FlushEnd>{money(month.amount)}</FlushEnd>
                  </span>
                )}
              </td>
              <td {...roles.cell}>{range(month.claim.opensOn, month.claim.closesOn)}</td>
              <td {...roles.cell}>
                {name}
                {days !== null && (
                  <span
                    className={soon ? 'claim-months__days claim-months__days--soon' : 'claim-months__days'}
                  >
                    {days}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
