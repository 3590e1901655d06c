import { useTranslation } from 'react-i18next';
import { minorDigits, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { decimalText } from '../../working/sums';

/** The fee of the months claimed, where it is the same in each; else where to find them. */
export function useFeeWords(months: readonly MonthAssessment[]): { text: string; more: string | null } {
  const { t } = useTranslation('worksheet');
  const { formatMoney } = useFormats();
  const { subject, evidence } = useResult();
  const { currency } = subject.fees;
  const money = (fee: Parameters<typeof decimalText>[0]) =>
    formatMoney(decimalText(fee, minorDigits[currency]), currency);
  const fees = months.flatMap(({ index }) => evidence.months[index - 1]?.fee ?? []);
  const consumed = [...new Set(fees.map((fee) => money(fee.consumed)))];
  const deducted = [...new Set(fees.map((fee) => money(fee.deducted)))];
  const someDeducted = fees.find((fee) => fee.deducted.units > 0n);
  return {
    text: consumed.length === 1 && consumed[0] ? consumed[0] : t(($) => $.head.feesDiffer),
    more:
      someDeducted && consumed.length === 1
        ? deducted.length === 1
          ? t(($) => $.head.deducted, { amount: money(someDeducted.deducted) })
          : t(($) => $.head.deductedDiffer)
        : null,
  };
}
