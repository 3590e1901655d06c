import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { useMonthName } from '../use-month-name';
import { monthsBelow, type SoFar } from '../so-far';

const mostShown = 6;

interface LiveWindowsProps {
  readonly terms: Terms;
  readonly months: SoFar['months'];
  readonly asOf: string;
}

/** When the months below the commitment can be claimed, and where that is not so on the as-of day. */
export function LiveWindows({ terms, months, asOf }: LiveWindowsProps) {
  const { t } = useTranslation('wizard');
  const { formatDayRange } = useFormats();
  const monthName = useMonthName(terms, months);
  const below = monthsBelow(months);
  if (below.length === 0) return null;
  return (
    <dl className="live-windows">
      {below.slice(0, mostShown).map(({ opensOn, closesOn, ...month }) => (
        <div key={month.index}>
          <dt>{t(($) => $.live.window, { month: monthName(month) })}</dt>
          <dd>
            {formatDayRange(opensOn, closesOn)}
            {closesOn < asOf && <span>{t(($) => $.live.closed)}</span>}
            {opensOn > asOf && <span>{t(($) => $.live.notOpen)}</span>}
          </dd>
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
