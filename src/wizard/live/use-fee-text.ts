import { useTranslation } from 'react-i18next';
import { compareDecimals, type Fee } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { decimalText } from '../decimal-text';
import type { SoFar } from '../so-far';

/** The fee of a service month, or how far the months' fees reach; null while it is not known. */
export function useFeeText({ reading, months }: SoFar): string | null {
  const { t } = useTranslation('wizard');
  const { formatMoney, formatAmount } = useFormats();
  const { fees, term } = reading;
  if (!fees) return null;
  const own = [...fees.byMonth.values()];
  const used = term && months && own.length >= months.length ? own : [fees.default, ...own];
  const sorted = used.map((fee: Fee) => fee.consumed).toSorted(compareDecimals);
  const [least, most] = [sorted.at(0), sorted.at(-1)];
  if (!least || !most) return null;
  const highest = formatMoney(decimalText(most), fees.currency);
  return compareDecimals(least, most) === 0
    ? highest
    : t(($) => $.live.feeRange, { least: formatAmount(decimalText(least)), most: highest });
}
