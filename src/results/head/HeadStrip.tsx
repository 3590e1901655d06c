import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay as isoDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { DayRange } from '../../ui/DayRange';
import { Part } from '../../ui/Part';
import { useResult } from '../../working/result';
import { monthlyFee } from './monthly-fee';
import './HeadStrip.css';

/** What the result is of: the form's head. */
export function HeadStrip({ asOf }: { readonly asOf: ReactNode }) {
  const { t } = useTranslation('results');
  const { formatDayRange, formatMoney } = useFormats();
  const language = useLanguage();
  const { terms, subject, assessment, evidence, boughtMonths } = useResult();
  const { currency } = assessment;
  const fee = monthlyFee(
    evidence.months.map((month) => month.fee),
    subject.fees.currency,
  );
  const serviceMonths = t(($) => $.head.serviceMonths, { count: assessment.months.length });
  return (
    <Part className="head-strip">
      <dl>
        <div>
          <dt>{t(($) => $.head.service)}</dt>
          <dd>{terms.name[language]}</dd>
          <dd className="head-strip__more">{terms.short}</dd>
        </div>
        <div>
          <dt>{t(($) => $.head.term)}</dt>
          <dd>
            <DayRange text={formatDayRange(isoDay(subject.term.first), isoDay(subject.term.last))} />
          </dd>
          <dd className="head-strip__more">
            {boughtMonths === null
              ? serviceMonths
              : t(($) => $.head.bought, { count: boughtMonths, serviceMonths })}
          </dd>
        </div>
        <div>
          <dt>{t(($) => $.head.fee)}</dt>
          <dd>
            {fee.highest === null
              ? formatMoney(fee.consumed, currency)
              : t(($) => $.head.feeRange, {
                  lowest: formatMoney(fee.consumed, currency),
                  highest: formatMoney(fee.highest, currency),
                })}
          </dd>
          {fee.deducted !== null && (
            <dd className="head-strip__more">
              {t(($) => $.head.deducted, { amount: formatMoney(fee.deducted, currency) })}
            </dd>
          )}
          {fee.someDeducted && <dd className="head-strip__more">{t(($) => $.head.someDeducted)}</dd>}
        </div>
        <div>{asOf}</div>
      </dl>
    </Part>
  );
}
