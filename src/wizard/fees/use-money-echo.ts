import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { readAmount } from '../../written/number';

/** How a text is understood as a sum of money; null where it is not. */
export function useMoneyEcho(currency: string): (text: string) => string | null {
  const { t } = useTranslation('wizard');
  const { formatMoney } = useFormats();
  return (text) => {
    const amount = readAmount(text);
    return amount.ok ? t(($) => $.understood, { text: formatMoney(amount.value, currency) }) : null;
  };
}
