import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { monthsBelow, type SoFar } from '../so-far';

const mostShown = 6;

/** When the months below the commitment can be claimed. */
export function LiveWindows({ months }: { readonly months: SoFar['months'] }) {
  const { t } = useTranslation('wizard');
  const { formatDayRangeShort, formatDayRange } = useFormats();
  const below = monthsBelow(months);
  if (below.length === 0) return null;
  return (
    <dl className="live-windows">
      {below.slice(0, mostShown).map(({ index, start, end, opensOn, closesOn }) => (
        <div key={index}>
          <dt>{t(($) => $.live.window, { month: formatDayRangeShort(start, end) })}</dt>
          <dd>{formatDayRange(opensOn, closesOn)}</dd>
        </div>
      ))}
      {below.length > mostShown && (
        <div>
          <dt>{t(($) => $.live.otherWindows, { count: below.length - mostShown })}</dt>
        </div>
      )}
    </dl>
  );
}
