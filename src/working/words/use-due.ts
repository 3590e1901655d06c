import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../result';

interface DueOf {
  readonly amount: string;
  readonly messages: number | null;
}

/** What is due, as the agreement pays it: money, or a number of messages where the list price is known. */
export function useDue() {
  const { t } = useTranslation('working');
  const { formatAmount, formatInteger, formatMoney } = useFormats();
  const { terms, assessment } = useResult();
  const { currency } = assessment;
  const money = (amount: string) => formatMoney(amount, currency);
  const messagesOf = (count: number) => t(($) => $.due.messages, { count, number: formatInteger(count) });
  return {
    money,
    /** Within a sentence. */
    due: ({ amount, messages }: DueOf) => (messages === null ? money(amount) : messagesOf(messages)),
    /** The same in two: the figure alone, and the unit that it is of. */
    figure: ({ amount, messages }: DueOf) => {
      if (messages !== null)
        return {
          figure: formatInteger(messages),
          unit: t(($) => $.due.messagesUnit, { count: messages, money: money(amount) }),
        };
      const unit = money(amount).slice(formatAmount(amount).length).trim();
      return {
        figure: formatAmount(amount),
        unit: t(($) => $.due.unit[terms.remedy.kind], { unit, product: terms.short }),
      };
    },
  };
}
