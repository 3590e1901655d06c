import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { Sentences } from '../../i18n/Sentences';
import { exactPercent } from '../../working/exact-percent';
import { Formula, Term } from './Formula';
import { Step } from './Step';
import { tierWorking } from '../../working/tier-working';
import { WhatIf } from './WhatIf';

/** The availability between the bounds of its tier, also in whole numbers, so that nothing hangs on decimals. */
export function TierStep({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const result = useResult();
  const { terms } = result;
  const { availability, measured, credit } = month;
  if (!availability) return null;
  const { tier, below, from, whole } = tierWorking(terms, measured);
  const { bad } = measured;
  const isRange = bad.lower !== bad.upper;
  const creditName = (percent: number) =>
    percent === 0 ? t(($) => $.notice.noTier) : t(($) => $.notice.tier, { credit: percent });
  return (
    <Step
      month={month}
      title={t(($) => $.working.tier)}
      clauses={tier ? [terms.tiers.clause] : [terms.commitment.clause, terms.tiers.clause]}
      readings={stepReadings.tier(result, month)}
    >
      <Formula>
        {from && <Term>{from}</Term>}
        <Term {...(from && { sign: '≤' })}>
          <strong>{exactPercent(availability)}</strong>
        </Term>
        {below && <Term sign="<">{below}</Term>}
      </Formula>
      <p>
        <Sentences>
          {tier ? t(($) => $.working.credit, { credit: tier.credit }) : t(($) => $.working.met)}
          {t(($) => $.working.whole, {
            comparison: [
              whole.from !== null && `${formatInteger(whole.from)} ≤ `,
              formatInteger(whole.good),
              whole.below !== null && ` < ${formatInteger(whole.below)}`,
            ]
              .filter(Boolean)
              .join(''),
          })}
          {isRange &&
            (credit.lower === credit.upper
              ? t(($) => $.working.sameTier, {
                  lower: formatInteger(bad.lower),
                  upper: formatInteger(bad.upper),
                })
              : t(($) => $.working.otherTier, {
                  lower: formatInteger(bad.lower),
                  upper: formatInteger(bad.upper),
                  lowerTier: creditName(credit.lower),
                  upperTier: creditName(credit.upper),
                }))}
        </Sentences>
      </p>
      <WhatIf month={month} />
    </Step>
  );
}
