import { useTranslation } from 'react-i18next';
import { tierOf, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { amountWorking } from '../../working/amount-working';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { decimalText } from '../../working/sums';
import { Line } from './Line';

/** The credit on the fee, no more than was paid, rounded once at the end. */
export function AmountLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const { formatAmount, formatInteger } = useFormats();
  const result = useResult();
  const { terms, subject, evidence } = result;
  const { currency, messagePrice } = subject.fees;
  const { total, bad } = month.measured;
  const tier = tierOf(terms, total - bad.expected, total);
  const fee = evidence.months[month.index - 1]?.fee;
  if (!tier || !fee) return null;
  const { credit, base, share, consumed, deducted, cap, isCapped, isRounded, cautious } = amountWorking(
    terms,
    month,
    tier,
    fee,
    currency,
  );
  const difference =
    deducted === null ? null : onOneLine`${formatAmount(consumed)} − ${formatAmount(deducted)}`;
  const capText = difference ? onOneLine`${difference} = ${formatAmount(cap)}` : formatAmount(cap);
  const of = terms.fee.basis === 'paid' && difference ? `(${difference})` : formatAmount(base);
  const isFinal = !isCapped && !isRounded;
  return (
    <Line
      title={t(($) => $.working.amount)}
      clauses={[terms.fee.clause, terms.tiers.clause, terms.cap.clause]}
      readings={stepReadings.amount(result, month)}
      formula={
        <>
          {credit} × {of} {isFinal ? '=' : `= ${formatAmount(share)} →`} <b>{formatAmount(month.amount)}</b>
        </>
      }
    >
      {t(($) => $.working[isCapped ? 'capped' : 'cap'], { cap: capText })}
      {isRounded && t(($) => $.working.rounded)}
      {cautious &&
        t(($) => $.working[cautious.isRounded ? 'cautiousRounded' : 'cautious'], {
          working: onOneLine`${credit} × ${formatAmount(cap)} = ${formatAmount(cautious.share)}`,
          amount: formatAmount(month.cautiousAmount),
        })}
      {month.messages !== null &&
        messagePrice &&
        t(($) => $.working.messages, {
          working: onOneLine`${formatAmount(isCapped ? cap : share)} ÷ ${formatAmount(decimalText(messagePrice))}`,
          count: month.messages,
          number: formatInteger(month.messages),
        })}
    </Line>
  );
}

/** A calculation within a sentence, whose signs stay with its numbers. */
function onOneLine(signs: TemplateStringsArray, ...numbers: readonly string[]): string {
  return String.raw({ raw: signs }, ...numbers).replaceAll(' ', '\u00A0');
}
