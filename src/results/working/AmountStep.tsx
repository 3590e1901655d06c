import { useTranslation } from 'react-i18next';
import { tierOf, type Fee, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { Sentences } from '../../i18n/Sentences';
import { decimalText } from '../../working/sums';
import { amountWorking } from '../../working/amount-working';
import { Formula, Term } from './Formula';
import { Step } from './Step';

/** The credit on the fee, no more than was paid, rounded once at the end. */
export function AmountStep({ month, fee }: { readonly month: MonthAssessment; readonly fee: Fee }) {
  const { t } = useTranslation('results');
  const { formatAmount, formatInteger } = useFormats();
  const result = useResult();
  const { terms, subject } = result;
  const { currency, messagePrice } = subject.fees;
  const { total, bad } = month.measured;
  const tier = tierOf(terms, total - bad.expected, total);
  if (!tier) return null;
  const working = amountWorking(terms, month, tier, fee, currency);
  const { deducted, cautious } = working;
  const isPaid = terms.fee.basis === 'paid';
  const isFinal = !working.isCapped && !working.isRounded;
  const difference =
    deducted === null ? null : `${formatAmount(working.consumed)} − ${formatAmount(deducted)}`;
  return (
    <Step
      month={month}
      title={t(($) => $.working.amount, { currency })}
      clauses={[terms.fee.clause, terms.tiers.clause, terms.cap.clause]}
      readings={stepReadings.amount(result, month)}
    >
      <Formula>
        <Term>{working.credit}</Term>
        <Term sign="×">{isPaid && difference ? `(${difference})` : formatAmount(working.base)}</Term>
        {isFinal ? null : <Term sign="=">{formatAmount(working.share)}</Term>}
        <Term sign={isFinal ? '=' : '→'}>
          <strong>{formatAmount(month.amount)}</strong>
        </Term>
      </Formula>
      <p>
        <Sentences>
          {t(($) => $.working.base[terms.fee.basis])}
          {difference
            ? t(($) => $.working.capLess, { cap: `${difference} = ${formatAmount(working.cap)}` })
            : t(($) => $.working.cap, { cap: formatAmount(working.cap) })}
          {working.isCapped && t(($) => $.working.capped)}
          {working.isRounded && t(($) => $.working.rounded)}
        </Sentences>
      </p>
      {cautious && (
        <p>
          {t(($) => (cautious.isRounded ? $.working.cautiousRounded : $.working.cautious), {
            working: `${working.credit} × (${difference ?? ''}) = ${formatAmount(cautious.share)}`,
            amount: formatAmount(month.cautiousAmount),
          })}
        </p>
      )}
      {month.messages !== null && messagePrice && (
        <p>
          {t(($) => $.working.messages, {
            working: `${formatAmount(working.isCapped ? working.cap : working.share)} ÷ ${formatAmount(decimalText(messagePrice))}`,
            count: month.messages,
            number: formatInteger(month.messages),
          })}
        </p>
      )}
    </Step>
  );
}
