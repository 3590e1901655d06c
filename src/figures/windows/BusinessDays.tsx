import { useTranslation } from 'react-i18next';
import type { Assessment, Evidence } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Clause } from '../../ui/Clause';
import './business-days.css';
import { dayCells } from './day-cells';
import { DayItem, type HolidayNames } from './DayItem';
import '../figure.css';
import { ReadingMark } from '../ReadingMark';

interface BusinessDaysProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  /** Index of the service month. */
  readonly month: number;
  /** The first year whose holidays the calendar has, and its names of them, by key. */
  readonly calendar: { readonly publishedFrom: number; readonly names: HolidayNames };
}

const mostInRow = 15;

/** How the day on which claims open is counted, day by day. */
export function BusinessDays({ terms, assessment, evidence, month: index, calendar }: BusinessDaysProps) {
  const { t } = useTranslation('figures');
  const { formatDay } = useFormats();
  const month = assessment.months.find((one) => one.index === index);
  const window = evidence.months.find((one) => one.index === index)?.window;
  if (!month || !window) return null;
  const { claim, end } = month;
  const year = claim.fifthBusinessDay.slice(0, 4);
  const from = String(calendar.publishedFrom);
  const cells = dayCells(month, window.counted, assessment.asOf);
  return (
    <figure className="business-days drawing">
      <figcaption className="figure__summary">
        {t(($) => $.days.summary, {
          end: formatDay(end),
          nth: terms.claim.opens.afterBusinessDay,
          fifth: formatDay(claim.fifthBusinessDay),
          opens: formatDay(claim.opensOn),
          closes: formatDay(claim.closesOn),
        })}{' '}
        <Clause number={terms.claim.opens.clause} /> <Clause number={terms.claim.closes.clause} />{' '}
        <ReadingMark code="R4" /> {terms.serviceMonth.kind === 'anniversary' && <ReadingMark code="R10" />}
      </figcaption>
      {claim.provisional && (
        <p className="business-days__provisional">
          {year < from
            ? t(($) => $.days.beforeCalendar, { year, from })
            : t(($) => $.days.provisional, { year })}
        </p>
      )}
      <ol className={`business-days__row${cells.length > mostInRow ? ' business-days__row--long' : ''}`}>
        {cells.map((cell) => (
          <DayItem key={cell.day} cell={cell} names={calendar.names} />
        ))}
      </ol>
    </figure>
  );
}
