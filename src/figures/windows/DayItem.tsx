import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { DayCell } from './day-cells';

/** By the calendar's key. */
export type HolidayNames = Readonly<Record<string, Readonly<Record<Language, string>>>>;

interface DayItemProps {
  readonly cell: DayCell;
  readonly names: HolidayNames;
  /** It is being read. */
  readonly isActive: boolean;
}

export function DayItem({ cell, names, isActive }: DayItemProps) {
  const { t } = useTranslation('figures');
  const { formatWeekday, formatMonthShort } = useFormats();
  const language = useLanguage();
  const { day, is, nth, roles, named } = cell;
  const off = is?.kind === 'holiday' || is?.kind === 'weekend';
  const holiday = is && 'holiday' in is ? (names[is.holiday]?.[language] ?? is.holiday) : null;
  const classes = [
    'day',
    off && 'day--off',
    isActive && 'day--active',
    is?.kind === 'holiday' && cell.run === 0 && 'day--follows',
    is?.kind === 'holiday' && cell.weekRun === 0 && 'day--follows-in-week',
    cell.afterGap && 'day--after-gap',
    cell.alone && 'day--alone',
    ...roles.map((role) => `day--${role}`),
  ];
  const date = Number(day.slice(8));
  const month = (
    <small className={named ? 'day__month' : 'day__month day__month--again'}>{formatMonthShort(day)}</small>
  );
  return (
    <li className={classes.filter(Boolean).join(' ')} style={placing(cell)}>
      <span className="day__weekday">{formatWeekday(day)}</span>{' '}
      <span className="day__date">
        {language === 'en' ? (
          <>
            {date}
            {month}
          </>
        ) : (
          <>
            {month}
            {date}
            <small className="day__unit">日</small>
          </>
        )}
      </span>{' '}
      {is?.kind === 'holiday' && (
        <span
          className={[
            'day__tag day__tag--holiday',
            cell.run === 0 && 'day__tag--again',
            cell.weekRun === 0 && 'day__tag--again-in-week',
            cell.weekRun === 1 && 'day__tag--one-in-week',
          ]
            .filter(Boolean)
            .join(' ')}
        >
          {holiday}
        </span>
      )}
      {is?.kind === 'weekend' && <span className="day__tag">{t(($) => $.days.off)}</span>}
      {is?.kind === 'make-up' && (
        <span className="day__tag day__tag--make-up">
          <span aria-hidden="true">{t(($) => $.days.makeUp)}</span>
          <VisuallyHidden>{t(($) => $.days.makeUpFull, { holiday: holiday ?? '' })}</VisuallyHidden>
        </span>
      )}
      {roles.map((role) => (
        <b key={role} className={`day__role day__role--${role}`}>
          {t(($) => $.days[role])}
          {role === 'closes' && <span className="day__hour"> 24:00</span>}
        </b>
      ))}
      {nth !== null && (
        <span className="day__nth">
          <VisuallyHidden>{t(($) => $.days.nth, { nth })}</VisuallyHidden>
          <span aria-hidden="true">{nth}</span>
        </span>
      )}
    </li>
  );
}

interface Placing extends CSSProperties {
  readonly '--weekday': number;
  readonly '--run': number;
  readonly '--week-run': number;
}

/** Its column in a week, and over how many days the holiday's name may run. */
function placing({ weekday, run, weekRun }: DayCell): Placing {
  return { '--weekday': weekday, '--run': Math.max(1, run), '--week-run': Math.max(1, weekRun) };
}
