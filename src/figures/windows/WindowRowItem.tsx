import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { WindowPart } from './window-parts';
import { useWindowWords } from './use-window-words';
import type { WindowRow } from './window-rows';

interface WindowRowItemProps {
  readonly row: WindowRow;
  readonly today: number | null;
  readonly withYear: boolean;
  /** The day of it that is being read. */
  readonly active: WindowPart | null;
}

/** One window: the wait with its business days, the time it is open, its deadline. */
export function WindowRowItem({ row, today, withYear, active }: WindowRowItemProps) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const { standing } = useWindowWords();
  const { month, soon } = row;
  const { claim } = month;
  return (
    <li className={active ? 'windows__row windows__row--active' : 'windows__row'}>
      <b className="windows__name">
        <span aria-hidden="true">
          {formats.formatDayRangeShort(month.start, month.end)}
          {withYear && <small> {month.end.slice(0, 4)}</small>}
        </span>
        <VisuallyHidden>
          {t(($) => $.windows.row, {
            month: formats.formatDayRange(month.start, month.end),
            opens: formats.formatDay(claim.opensOn),
            closes: formats.formatDay(claim.closesOn),
          })}
        </VisuallyHidden>
      </b>
      <div className="windows__track">
        <Bar row={row} today={today} active={active} />
        <div className="windows__deadline" style={{ insetInlineStart: `${deadlineAt(row, today)}%` }}>
          <span className="windows__day" aria-hidden="true">
            {t(($) => $.windows.deadline, { day: formats.formatDayShort(claim.closesOn) })}
          </span>
          <span className={soon ? 'windows__stands windows__stands--soon' : 'windows__stands'}>
            {standing(row)}
          </span>
          {claim.provisional && (
            <span className="windows__provisional">{t(($) => $.windows.provisional)}</span>
          )}
        </div>
      </div>
    </li>
  );
}

/** In percent, how near today may come before its line goes through the words beside the deadline. */
const nearDeadline = 30;

/** Where they begin: beside the deadline, or beyond today if that is in the way. */
function deadlineAt({ closes }: WindowRow, today: number | null): number {
  return today !== null && today > closes && today < closes + nearDeadline ? today : closes;
}

function Bar({ row, today, active }: Pick<WindowRowItemProps, 'row' | 'today' | 'active'>) {
  const { status, soon, ends, opens, closes, businessDays, month } = row;
  const until = status === 'open' && today !== null ? today : closes;
  return (
    <svg className={`windows__bar windows__bar--${status}`} width="100%" height="24" aria-hidden="true">
      <line className="windows__wait" x1={`${ends}%`} x2={`${opens}%`} y1="12" y2="12" />
      <line className="windows__wait" x1={`${ends}%`} x2={`${ends}%`} y1="5" y2="19" />
      {businessDays.map((at) => (
        <line key={at} className="windows__business-day" x1={`${at}%`} x2={`${at}%`} y1="8" y2="16" />
      ))}
      <rect className="windows__open" x={`${opens}%`} y="4" width={`${until - opens}%`} height="16" />
      {status === 'open' && (
        <rect
          className={soon ? 'windows__left windows__left--soon' : 'windows__left'}
          x={`${until}%`}
          y="4"
          width={`${closes - until}%`}
          height="16"
        />
      )}
      {month.claim.provisional && (
        <line className="windows__unsure" x1={`${opens}%`} x2={`${opens}%`} y1="0" y2="24" />
      )}
      <line className="windows__shut" x1={`${closes}%`} x2={`${closes}%`} y1="0" y2="24" />
      {active && <circle className="reader__mark" cx={`${active.from}%`} cy="12" r="9" />}
    </svg>
  );
}
