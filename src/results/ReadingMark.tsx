import { useTranslation } from 'react-i18next';
import { readings, type ReadingCode } from '../terms/readings';
import { Reading } from '../ui/Reading';
import { useAlternativeWords } from '../working/words/use-alternative-words';

interface ReadingMarkProps {
  readonly code: ReadingCode;
  /** The service month whose figure it stands beside: then it also says what the alternative would give there. */
  readonly month?: number;
}

/** A reading's mark, which opens to what it says. */
export function ReadingMark({ code, month }: ReadingMarkProps) {
  const { t } = useTranslation('readings');
  const { t: tr } = useTranslation('results');
  const alternativeWords = useAlternativeWords();
  const reading = readings.find((one) => one.code === code);
  if (!reading) return null;
  const { key } = reading;
  return (
    <Reading code={code}>
      <span className="slip__title">{tr(($) => $.readings.slip, { code })}</span>
      <span>{t(($) => $[key].ours)}</span>
      <span className="slip__note">
        {tr(($) => $.readings.slipAlternative, { alternative: t(($) => $[key].alternative) })}
      </span>
      {month !== undefined &&
        alternativeWords(code, [month]).map((sentence) => (
          <span key={sentence} className="slip__note">
            {sentence}
          </span>
        ))}
    </Reading>
  );
}
