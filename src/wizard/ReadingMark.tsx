import { useTranslation } from 'react-i18next';
import { readings, type ReadingKey } from '../terms/readings';
import { Reading } from '../ui/Reading';

/** A reading's mark, which opens to what it says. */
export function ReadingMark({ reading }: { readonly reading: ReadingKey }) {
  const { t } = useTranslation('readings');
  const { t: tw } = useTranslation('wizard');
  const { code } = readings.find(({ key }) => key === reading) ?? {};
  if (!code) return null;
  return (
    <Reading code={code}>
      <span>{t(($) => $[reading].ours)}</span>
      <span className="slip__note">
        {tw(($) => $.alternative, { text: t(($) => $[reading].alternative) })}
      </span>
    </Reading>
  );
}
