import { useTranslation } from 'react-i18next';
import { readings, type ReadingCode } from '../terms/readings';
import { Reading } from '../ui/Reading';

/** A reading's mark, which opens to what it says. */
export function ReadingMark({ code }: { readonly code: ReadingCode }) {
  const { t } = useTranslation('readings');
  const { t: tr } = useTranslation('results');
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
    </Reading>
  );
}
