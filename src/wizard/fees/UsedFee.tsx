import { feePaid, parseDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Blank } from '../Blank';
import { decimalText } from '../decimal-text';
import { useWizard } from '../wizard-context';

/** The most that a month's compensation can come to, by the fee that stands for it; a blank line while unknown. */
export function UsedFee({ month }: { readonly month: string }) {
  const { formatAmount } = useFormats();
  const { fees } = useWizard().soFar.reading;
  const fee = fees && (fees.byMonth.get(parseDay(month) ?? Number.NaN) ?? fees.default);
  return fee ? formatAmount(decimalText(feePaid(fee))) : <Blank />;
}
