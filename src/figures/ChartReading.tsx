import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import { TierMark } from '../ui/TierMark';
import type { Sounding } from './sounding';
import { useFigureWords } from './use-figure-words';

interface ChartReadingProps {
  readonly terms: Terms;
  readonly sounding: Sounding | undefined;
}

/** The slip that says a month's figures, to the eye and to a screen reader. */
export function ChartReading({ terms, sounding }: ChartReadingProps) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  const words = useFigureWords(terms);
  if (!sounding) return null;
  const { month, reached } = sounding;
  const bad = reached?.measured.bad;
  return (
    <div className="chart__slip" role="status">
      <p className="chart__slip-title">{words.range(month)}</p>
      {reached && bad ? (
        <>
          <p className="chart__slip-figure">
            {words.percent(reached.percent)} <TierMark tier={reached.look} />{' '}
            {reached.credit
              ? t(($) => $.chart.credit, { credit: reached.credit })
              : t(($) => $.chart.nothingDue)}
          </p>
          <p>{words.share(reached)}</p>
          {bad.lower !== bad.upper && (
            <p>
              {t(($) => $.chart.readings, {
                lower: formatInteger(bad.lower),
                upper: formatInteger(bad.upper),
              })}
            </p>
          )}
          <p>{words.more(reached)}</p>
        </>
      ) : (
        <p>{words.notMeasured(month)}</p>
      )}
    </div>
  );
}
