import type { ClipboardEvent } from 'react';
import type { UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DraftFee, DraftFees } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Table } from '../../ui/Table';
import { tableRoles } from '../../ui/table-roles';
import { TextInput } from '../../ui/TextInput';
import { isTable } from '../log/clipboard-table';
import { monthId, type Mistake } from '../mistakes';
import type { MonthSoFar } from '../so-far';
import { feeRows, type FeeRow } from './fee-rows';
import { isBlankFee } from './month-fees';
import './MonthlyFees.css';
import { UsedFee } from './UsedFee';
import type { BillPaste } from './use-bill';
import { useMoneyEcho } from './use-money-echo';

interface MonthlyFeesProps {
  readonly months: readonly MonthSoFar[];
  readonly fees: DraftFees;
  readonly mistakes: readonly Mistake[];
  readonly sentence: (mistake: Mistake) => string;
  readonly register: UseFormRegister<DraftFees>;
  readonly clear: (month: string) => void;
  readonly onPaste: BillPaste['paste'];
}

const parts = ['consumed', 'deducted'] as const satisfies readonly (keyof DraftFee)[];

/** Each service month's own fee. What is left blank is the single figure, which shows through. */
export function MonthlyFees({
  months,
  fees,
  mistakes,
  sentence,
  register,
  clear,
  onPaste,
}: MonthlyFeesProps) {
  const { t } = useTranslation('wizard');
  const { formatDayRange, formatDay } = useFormats();
  const echo = useMoneyEcho(fees.currency);

  const nameOf = ({ month, last }: FeeRow) =>
    last === null ? formatDay(month) : formatDayRange(month, last);
  const wrongIn = (row: FeeRow) =>
    mistakes.filter(({ place }) => place.kind === 'month' && place.month === row.month);
  /** Several cells, of a bill or a column of amounts. */
  function paste(event: ClipboardEvent, month: string, part: keyof DraftFee): void {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    onPaste(text, { month, part });
  }

  return (
    <Table className="monthly-fees" caption={t(($) => $.fees.table)} captionHidden {...tableRoles.table}>
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHeader}>{t(($) => $.fees.month)}</th>
          {parts.map((part) => (
            <th key={part} className="figure" {...tableRoles.columnHeader}>
              {t(($) => $.fees.columns[part])}
            </th>
          ))}
          <th className="figure" {...tableRoles.columnHeader}>
            {t(($) => $.fees.columns.cap)}
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup}>
        {feeRows(months, fees.byMonth).map((row) => {
          const wrong = wrongIn(row);
          return (
            <tr key={row.month} {...tableRoles.row}>
              <th {...tableRoles.rowHeader}>
                {nameOf(row)}
                {row.last === null && <span>{t(($) => $.fees.notInTerm)}</span>}
                {wrong.map((mistake) => (
                  <p key={mistake.id} id={`${mistake.id}-why`}>
                    {sentence(mistake)}
                  </p>
                ))}
              </th>
              {parts.map((part) => {
                const id = monthId(row.month, part);
                const isWrong = wrong.some((mistake) => mistake.id === id);
                return (
                  <td key={part} className="figure" {...tableRoles.cell}>
                    <span className="monthly-fees__label" aria-hidden="true">
                      {t(($) => $.fees.columns[part])}
                    </span>
                    <TextInput
                      id={id}
                      figures
                      inputMode="decimal"
                      placeholder={isBlankFee(fees.byMonth[row.month]) ? fees[part] : undefined}
                      aria-label={t(($) => $.fees.cell, {
                        month: nameOf(row),
                        column: t(($) => $.fees.columns[part]),
                      })}
                      aria-invalid={isWrong || undefined}
                      aria-describedby={`${id}-echo${isWrong ? ` ${id}-why` : ''}`}
                      onPaste={(event) => paste(event, row.month, part)}
                      {...register(`byMonth.${row.month}.${part}`)}
                    />
                    <span className="monthly-fees__echo" id={`${id}-echo`}>
                      {needsEcho(fees.byMonth[row.month]?.[part]) &&
                        echo(fees.byMonth[row.month]?.[part] ?? '')}
                    </span>
                  </td>
                );
              })}
              <td className="figure" {...tableRoles.cell}>
                {row.last === null ? (
                  <Button kind="plain" onClick={() => clear(row.month)}>
                    {t(($) => $.fees.clear)}
                  </Button>
                ) : (
                  <>
                    <span className="monthly-fees__label" aria-hidden="true">
                      {t(($) => $.fees.columns.cap)}
                    </span>
                    <UsedFee month={row.month} />
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** Plain digits say themselves how they are understood. */
function needsEcho(text = ''): boolean {
  return !/^\s*[\d,.]*\s*$/.test(text);
}
