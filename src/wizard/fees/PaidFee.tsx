import { useTranslation } from 'react-i18next';
import { feePaid } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { decimalText } from '../decimal-text';
import { useWizard } from '../wizard-context';

/** Beside what was understood, what was paid of the fee in the end: where the agreement goes by it, the figure that it means. */
export function PaidFee({ echo }: { readonly echo: string | null }) {
  const { t } = useTranslation('wizard');
  const { formatMoney } = useFormats();
  const { terms, soFar } = useWizard();
  const { fees } = soFar.reading;
  if (terms.fee.basis !== 'paid' || !fees) return echo;
  return (
    <span className="fees-step__paid">
      <span>{echo}</span>
      <b>
        {t(($) => $.fees.paid, { amount: formatMoney(decimalText(feePaid(fees.default)), fees.currency) })}
      </b>
    </span>
  );
}
