import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { FlushEnd } from '../../ui/FlushEnd';
import { tableRoles } from '../../ui/table-roles';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { verdictOf, type Group } from '../verdict/verdict';

const parts = ['open', 'waiting', 'expected', 'closed'] as const;

/** The sum of all months, and of what it is made up where not all of it can be claimed on the day. */
export function LedgerTotals() {
  const { t } = useTranslation('results');
  const { formatAmount } = useFormats();
  const { day } = useDays();
  const { assessment } = useResult();
  const { totals, asOf } = assessment;
  const verdict = verdictOf(assessment);
  // What cannot be claimed any more, or not yet, must not pass for the sum to be claimed.
  const divided = parts.some((part) => part !== 'open' && verdict[part] !== null);
  return (
    <tfoot {...tableRoles.rowGroup}>
      <Line label={t(($) => $.ledger.total)}>
        <Due of={totals} />
      </Line>
      {divided &&
        parts.map((part) => {
          const group = verdict[part];
          return (
            group && (
              <Line key={part} quiet label={t(($) => $.ledger.part[part], { day: day(asOf) })}>
                <Due of={group} />
              </Line>
            )
          );
        })}
      {totals.cautiousAmount !== totals.amount && (
        <Line
          quiet
          label={
            <>
              {t(($) => $.ledger.totalCautious)} <ReadingMark code="R3" />
            </>
          }
        >
          {formatAmount(totals.cautiousAmount)}
        </Line>
      )}
    </tfoot>
  );
}

function Line({
  label,
  quiet,
  children,
}: {
  readonly label: ReactNode;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <tr {...tableRoles.row} className={quiet ? 'ledger__sum ledger__sum--quiet' : 'ledger__sum'}>
      <th {...tableRoles.rowHeader} colSpan={5}>
        {label}
      </th>
      <td {...tableRoles.cell} className="figure">
        {children}
      </td>
      <td {...tableRoles.cell} colSpan={2} />
    </tr>
  );
}

function Due({ of }: { readonly of: Pick<Group, 'amount' | 'messages'> }) {
  const { formatAmount, formatInteger } = useFormats();
  const { money } = useDue();
  if (of.messages === null) return formatAmount(of.amount);
  return (
    <>
      {formatInteger(of.messages)}
      <span className="ledger__more">
        <FlushEnd>{money(of.amount)}</FlushEnd>
      </span>
    </>
  );
}
