import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { sumAmounts } from '../../working/sums';
import { BlankCell } from '../paper/BlankCell';
import type { ClaimedColumns } from './use-claimed-columns';

interface ClaimedTotalsProps {
  readonly months: readonly MonthAssessment[];
  readonly columns: ClaimedColumns;
}

export function ClaimedTotals({ months, columns: { hasCautious, hasMessages } }: ClaimedTotalsProps) {
  const { t } = useTranslation('worksheet');
  const { formatAmount, formatInteger } = useFormats();
  const { terms } = useResult();
  const sum = (amounts: readonly string[]) => formatAmount(sumAmounts(amounts) ?? '0');
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={4}>
          {t(($) => $.claimed.total)}{' '}
          <span className="claimed__pays">
            {t(($) => $.claimed.pays[terms.remedy.kind], { product: terms.short })}
          </span>
        </th>
        <td className="is-figure claimed__amount">{sum(months.map(({ amount }) => amount))}</td>
        {hasMessages && (
          <td className="is-figure claimed__amount">
            {formatInteger(months.reduce((total, { messages }) => total + (messages ?? 0), 0))}
          </td>
        )}
        {hasCautious && (
          <td className="is-figure claimed__amount">
            {sum(months.map(({ cautiousAmount }) => cautiousAmount))}
          </td>
        )}
        <BlankCell />
      </tr>
    </tfoot>
  );
}
