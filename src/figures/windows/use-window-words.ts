import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { WindowPart } from './window-parts';
import type { WindowRow } from './window-rows';

/** How a window stands, and what is said of one of its days. */
export function useWindowWords() {
  const { t } = useTranslation('figures');
  const formats = useFormats();

  function standing({ month: { claim }, status, days }: WindowRow): string {
    if (status === 'closed')
      return t(($) => $.windows.closed, { count: -days, number: formats.formatInteger(-days) });
    if (status === 'not-yet-open')
      return t(($) => $.windows.opens, { day: formats.formatDayShort(claim.opensOn) });
    return days === 0 ? t(($) => $.windows.lastDay) : t(($) => $.windows.daysLeft, { count: days });
  }

  function say({ row, day, is }: WindowPart): string {
    const { start, end } = row.month;
    const said = { month: formats.formatDayRange(start, end), day: formats.formatDay(day) };
    if (typeof is === 'object') return t(($) => $.windows.reading.businessDay, { ...said, nth: is.nth });
    if (is !== 'closes') return t(($) => $.windows.reading[is], said);
    return row.status === 'not-yet-open'
      ? t(($) => $.windows.reading.closes, said)
      : t(($) => $.windows.reading.closesStanding, { ...said, standing: standing(row) });
  }

  return { standing, say };
}
