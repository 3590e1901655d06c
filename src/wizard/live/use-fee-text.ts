import { useTranslation } from 'react-i18next';
import { compareDecimals, type Decimal, type Fee } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { decimalText } from '../decimal-text';
import type { SoFar } from '../so-far';

interface FeeText {
  readonly fee: string;
  /** What vouchers covered of it, without which the amounts beneath would not follow; null for nothing. */
  readonly covered: string | null;
}

/** The fee of a service month, or how far the months' fees reach; null while it is not known. */
export function useFeeText({ reading, months }: SoFar): FeeText | null {
  const { t } = useTranslation('wizard');
  const { formatMoney, formatAmount } = useFormats();
  const { fees, term } = reading;
  if (!fees) return null;
  const own = [...fees.byMonth.values()];
  const used = term && months && own.length >= months.length ? own : [fees.default, ...own];
  const reach = (part: keyof Fee) => {
    const sorted = used.map((fee) => fee[part]).toSorted(compareDecimals);
    const [least, most] = [sorted.at(0), sorted.at(-1)];
    return least && most && { least, most, isSame: compareDecimals(least, most) === 0 };
  };
  const [consumed, deducted] = [reach('consumed'), reach('deducted')];
  if (!consumed || !deducted) return null;
  const money = (decimal: Decimal) => formatMoney(decimalText(decimal), fees.currency);
  const highest = money(consumed.most);
  const fee = consumed.isSame
    ? highest
    : t(($) => $.live.feeRange, { least: formatAmount(decimalText(consumed.least)), most: highest });
  if (deducted.most.units === 0n) return { fee, covered: null };
  const covered = deducted.isSame
    ? t(($) => $.live.deducted, { amount: money(deducted.most) })
    : t(($) => $.live.someDeducted);
  return { fee, covered };
}
