import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { isOtherCurrency } from '../../written/currency';
import { readAmount } from '../../written/number';

/** How a text is understood as a sum of money; null where it is not, or where it names another currency. */
export function useMoneyEcho(currency: string): (text: string) => string | null {
  const { t } = useTranslation('wizard');
  const { formatMoney } = useFormats();
  return (text) => {
    const amount = readAmount(text);
    if (!amount.ok || isOtherCurrency(text, currency)) return null;
    return t(($) => $.understood, { text: formatMoney(amount.value, currency) });
  };
}
