import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { exactPercent } from '../../working/exact-percent';
import { Formula, Fraction, Term } from './Formula';
import { Step } from './Step';

/** One less the bad share of the whole, as an exact fraction and as a percentage cut off. */
export function AvailabilityStep({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatInteger, formatPercent } = useFormats();
  const { terms } = useResult();
  const { availability, measured, days } = month;
  const title = t(($) => $.working.availability);
  if (!availability)
    return (
      <Step month={month} title={title} clauses={[terms.availability.clause]}>
        <p>{t(($) => $.working.unmeasured)}</p>
      </Step>
    );
  const [good, total] = availability.fraction.map((part) => formatInteger(BigInt(part)));
  const whole = measured.unit === 'minutes' ? `${days} × 24 × 60` : (total ?? '');
  return (
    <Step month={month} title={title} clauses={[terms.availability.clause]}>
      <Formula>
        <Term>1</Term>
        <Term sign="−">
          <Fraction of={formatInteger(measured.bad.expected)} over={whole} />
        </Term>
        <Term sign="=">
          <Fraction of={good ?? ''} over={total ?? ''} />
        </Term>
        <Term sign="=">
          <strong>{exactPercent(availability)}</strong>
        </Term>
      </Formula>
      <p className="working__aside">
        {t(($) => $.working.cutOff, { percent: formatPercent(availability.percent, 2) })}
      </p>
    </Step>
  );
}
