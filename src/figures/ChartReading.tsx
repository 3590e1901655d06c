import { useTranslation } from 'react-i18next';
import { useActiveTooltipDataPoints } from 'recharts';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { TierMark } from '../ui/TierMark';
import type { Sounding } from './sounding';
import { useFigureWords } from './use-figure-words';

/** The slip that says the figures of the month that is being read, to the eye and to a screen reader. */
export function ChartReading({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  const words = useFigureWords(terms);
  const sounding = useActiveTooltipDataPoints<Sounding>()?.[0];
  if (!sounding) return null;
  const { month, reached } = sounding;
  const bad = reached?.measured.bad;
  return (
    <output className="chart__slip">
      <span className="chart__slip-title">{words.range(month)}</span>
      {reached && bad ? (
        <>
          <span className="chart__slip-figure">
            {words.percent(reached.percent)} <TierMark tier={reached.look} />{' '}
            {reached.credit
              ? t(($) => $.chart.credit, { credit: reached.credit })
              : t(($) => $.chart.nothingDue)}
          </span>
          <span>{words.share(reached)}</span>
          {bad.lower !== bad.upper && (
            <span>
              {t(($) => $.chart.readings, {
                lower: formatInteger(bad.lower),
                upper: formatInteger(bad.upper),
              })}
            </span>
          )}
          {reached.next && <span>{words.more(reached)}</span>}
        </>
      ) : (
        <span>{words.notMeasured(month)}</span>
      )}
    </output>
  );
}
