import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { useResult } from '../../working/result';
import { sumAmounts } from '../../working/sums';
import { BlankCell } from '../paper/BlankCell';
import { useClaimedColumns } from './use-claimed-columns';

interface ClaimedTotalsProps {
  readonly months: readonly MonthAssessment[];
  readonly remedy: Terms['remedy']['kind'];
}

export function ClaimedTotals({ months, remedy }: ClaimedTotalsProps) {
  const { t } = useTranslation('worksheet');
  const { formatAmount, formatInteger } = useFormats();
  const { terms } = useResult();
  const { hasCautious, hasMessages } = useClaimedColumns();
  const sum = (amounts: readonly string[]) => formatAmount(sumAmounts(amounts) ?? '0');
  return (
    <tfoot>
      <tr>
        <th scope="row">{t(($) => $.claimed.total)}</th>
        <td colSpan={3} className="is-small">
          {t(($) => $.claimed.pays[remedy], { product: terms.short })}
        </td>
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
