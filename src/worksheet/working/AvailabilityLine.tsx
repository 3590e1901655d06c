import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { exactPercent } from '../../working/exact-percent';
import { useResult } from '../../working/result';
import { Line } from './Line';

/** One less the bad share of the whole: the exact fraction, and the percentage cut off. */
export function AvailabilityLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const { formatInteger, formatPercent } = useFormats();
  const { terms } = useResult();
  const { availability, measured } = month;
  if (!availability) return null;
  const exact = exactPercent(availability);
  const percent = formatPercent(availability.percent, 2);
  const [good, total] = availability.fraction.map((part) => formatInteger(BigInt(part)));
  return (
    <Line
      title={t(($) => $.working.availability)}
      clauses={[terms.availability.clause]}
      readings={[]}
      formula={
        <>
          1 − {formatInteger(measured.bad.expected)} ÷ {total} = {good} ÷ {total} = <b>{exact}</b>
        </>
      }
    >
      {exact !== percent.replace('%', '00%') && t(($) => $.working.cutOff, { percent })}
    </Line>
  );
}
