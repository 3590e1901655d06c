import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { ReadingCode } from '../../terms/readings';
import { useResult } from '../../working/result';
import { sumAmounts } from '../../working/sums';
import { useDays } from '../../working/words/use-days';

/** What the alternative of a reading would give, as far as the assessment tells; null where it does not. */
export function useAlternativeFigures(
  months: readonly MonthAssessment[],
): (code: ReadingCode) => string | null {
  const { t } = useTranslation('worksheet');
  const { formatInteger, formatMoney } = useFormats();
  const { month: monthName } = useDays();
  const { currency } = useResult().assessment;
  return (code) => {
    if (code === 'R3') {
      const amount = sumAmounts(months.map((month) => month.cautiousAmount));
      return amount === null ? null : t(($) => $.readings.total, { amount: formatMoney(amount, currency) });
    }
    if (code !== 'R2' && code !== 'R14') return null;
    return months
      .filter(({ measured: { bad } }) => bad.lower !== bad.upper)
      .map((month) =>
        t(($) => $.readings[month.credit.lower === month.credit.upper ? 'sameTier' : 'otherTier'], {
          month: monthName(month),
          lower: formatInteger(month.measured.bad.lower),
          upper: t(($) => $.quantity.minutes, { number: formatInteger(month.measured.bad.upper) }),
          lowerTier: `${month.credit.lower}%`,
          upperTier: `${month.credit.upper}%`,
        }),
      )
      .join(' ');
  };
}
