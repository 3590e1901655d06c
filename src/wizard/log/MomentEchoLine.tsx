import type { DraftEntry } from '../../case/draft';
import { cellId, type Column } from '../mistakes';
import { useLogContext } from './log-context';
import { momentEcho } from './moment-echo';

/** How a moment is understood, where its text does not say so plainly. */
export function MomentEchoLine({ entry, column }: { readonly entry: DraftEntry; readonly column: Column }) {
  const { t, zone, formats } = useLogContext();
  const echo = momentEcho(entry[column], zone, entry.kind === 'count');
  if (!echo) return null;
  return (
    <span className="log-cell__echo" id={`${cellId(entry.id, column)}-echo`}>
      {echo.kind === 'beijing'
        ? t(($) => $.log.inBeijing, { day: formats.formatDayShort(echo.day), time: echo.time })
        : t(($) => $.log.understood, { text: echo.text })}
    </span>
  );
}
