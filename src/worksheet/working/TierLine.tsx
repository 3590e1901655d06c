import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { exactPercent } from '../../working/exact-percent';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { tierWorking } from '../../working/tier-working';
import { Line } from './Line';

/** The availability between the bounds of its tier. */
export function TierLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const result = useResult();
  const { terms } = result;
  const { availability, measured, credit } = month;
  if (!availability) return null;
  const { tier, below, from, next } = tierWorking(terms, measured);
  const { unit, bad } = measured;
  const [lower, upper] = [formatInteger(bad.lower), formatInteger(bad.upper)];
  const creditName = (percent: number) => (percent === 0 ? t(($) => $.working.noTier) : `${percent}%`);
  return (
    <Line
      title={t(($) => $.working.tier)}
      clauses={[terms.tiers.clause]}
      readings={stepReadings.tier(result, month)}
      formula={
        <>
          {from && `${from} ≤ `}
          {exactPercent(availability)}
          {below && ` < ${below}`} → <b>{tier?.credit}</b>
        </>
      }
    >
      {bad.lower !== bad.upper &&
        (credit.lower === credit.upper
          ? t(($) => $.working.sameTier, { lower, upper })
          : t(($) => $.working.otherTier, {
              lower,
              upper,
              lowerTier: creditName(credit.lower),
              upperTier: creditName(credit.upper),
            }))}
      {next &&
        t(($) => $.working.next[unit], {
          count: next.more,
          number: formatInteger(next.more),
          credit: next.tier.credit,
        })}
    </Line>
  );
}
