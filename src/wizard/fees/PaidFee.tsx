import { useTranslation } from 'react-i18next';
import { feePaid } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { decimalText } from '../decimal-text';
import { useWizard } from '../wizard-context';

/** What was paid of the fee in the end: where the agreement goes by it, the figure that it means. */
export function PaidFee() {
  const { t } = useTranslation('wizard');
  const { formatMoney } = useFormats();
  const { terms, soFar } = useWizard();
  const { fees } = soFar.reading;
  if (terms.fee.basis !== 'paid') return null;
  return (
    <p className="fees-step__paid">
      {fees &&
        t(($) => $.fees.paid, { amount: formatMoney(decimalText(feePaid(fees.default)), fees.currency) })}
    </p>
  );
}
