import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { Due } from '../so-far';
import { useWizard } from '../wizard-context';

/** What is due as the agreement pays it, money or messages; and of messages what they are worth. */
export function useDueText() {
  const { t } = useTranslation('wizard');
  const { formatInteger, formatMoney } = useFormats();
  const { draft } = useWizard();
  return ({ amount, messages }: Due): { readonly due: string; readonly worth: string | null } => {
    const money = formatMoney(amount, draft.fees.currency);
    if (messages === null) return { due: money, worth: null };
    const count = Number(messages);
    return { due: t(($) => $.live.messages, { count, number: formatInteger(messages) }), worth: money };
  };
}
