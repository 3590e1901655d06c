import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { FlushEnd } from '../../ui/FlushEnd';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { edgeReading } from '../../working/edge-reading';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { TierCredit } from '../TierCredit';
import { DayRange } from '../../ui/DayRange';
import { tableRoles } from '../../ui/table-roles';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { useStandingWords } from '../../working/words/use-standing-words';
import { Working } from '../working/Working';
import { columnKeys, useColumns, type ColumnKey } from './use-columns';

interface LedgerRowProps {
  readonly month: MonthAssessment;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

export function LedgerRow({ month, isOpen, toggle }: LedgerRowProps) {
  const { t } = useTranslation('results');
  const workingId = useId();
  const cells = useCells(month);
  const columns = useColumns();
  return (
    <>
      <tr {...tableRoles.row} className={isOpen ? 'ledger__month ledger__month--open' : 'ledger__month'}>
        <th {...tableRoles.rowHeader}>
          <button
            type="button"
            className="ledger__toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? workingId : undefined}
            onClick={toggle}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d={isOpen ? 'M5 12h14' : 'M5 12h14M12 5v14'} />
            </svg>
            {cells.serviceMonth}
            <VisuallyHidden>{t(($) => $.ledger.working)}</VisuallyHidden>
          </button>
        </th>
        {columns
          .filter(({ key }) => key !== 'serviceMonth')
          .map(({ key, label, figure }) => (
            <td
              key={key}
              {...tableRoles.cell}
              className={`ledger__${key}${figure ? ' figure' : ''}`}
              data-label={label}
            >
              {cells[key]}
            </td>
          ))}
      </tr>
      {isOpen && (
        <tr {...tableRoles.row} className="ledger__working">
          <td {...tableRoles.cell} colSpan={columnKeys.length} id={workingId}>
            <Working month={month} />
          </td>
        </tr>
      )}
    </>
  );
}

function useCells(month: MonthAssessment): Readonly<Record<ColumnKey, ReactNode>> {
  const { t } = useTranslation('results');
  const { formatAmount, formatInteger, formatPercent } = useFormats();
  const { month: nameOf, range } = useDays();
  const { money } = useDue();
  const { terms } = useResult();
  const { standing, name, days, soon } = useStandingWords()(month);
  const { measured, availability, credit, amount, cautiousAmount, messages, claim } = month;
  const { bad, total, unit } = measured;
  const claims = standing !== 'met';
  const credits = [credit.lower, credit.upper].map((one) =>
    one === 0 ? t(($) => $.credit.none) : `${one}%`,
  );
  const known = {
    serviceMonth: <DayRange text={nameOf(month)} />,
    days: formatInteger(month.days),
  };
  if (!availability)
    return {
      ...known,
      bad: '–',
      availability: t(($) => $.ledger.notMeasurable),
      credit: '–',
      amount: '–',
      window: '–',
      status: '–',
    };
  return {
    ...known,
    bad: (
      <>
        {unit === 'minutes'
          ? formatInteger(bad.expected)
          : t(($) => $.ledger.badOf, { bad: formatInteger(bad.expected), total: formatInteger(total) })}
        {bad.lower !== bad.upper && (
          <span className="ledger__more">
            {formatInteger(bad.lower)}–{formatInteger(bad.upper)}
          </span>
        )}
      </>
    ),
    availability: formatPercent(availability.percent, 2),
    credit: (
      <>
        <TierCredit credit={credit.expected} />
        {credit.lower !== credit.upper && (
          <span className="ledger__more">
            {credits.join('–')} <ReadingMark code={edgeReading(terms)} />
          </span>
        )}
      </>
    ),
    amount: (
      <>
        {messages === null ? formatAmount(amount) : formatInteger(messages)}
        {messages !== null && (
          <span className="ledger__more">
            <FlushEnd>{money(amount)}</FlushEnd>
          </span>
        )}
        {cautiousAmount !== amount && (
          <span className="ledger__more">
            {t(($) => $.ledger.cautious, { amount: formatAmount(cautiousAmount) })} <ReadingMark code="R3" />
          </span>
        )}
      </>
    ),
    window: claims ? <DayRange text={range(claim.opensOn, claim.closesOn)} /> : '–',
    status: (
      <>
        {name}
        {days && <span className={soon ? 'ledger__more ledger__more--soon' : 'ledger__more'}>{days}</span>}
      </>
    ),
  };
}
