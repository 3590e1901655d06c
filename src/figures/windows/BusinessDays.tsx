import { useId, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Evidence } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import './business-days.css';
import { dayCells, weekOf } from './day-cells';
import { DayItem, type HolidayNames } from './DayItem';
import '../figure.css';
import { FigureReader } from '../reading/FigureReader';
import { ReadingMark } from '../ReadingMark';
import { useDayWords } from './use-day-words';

interface BusinessDaysProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  /** Index of the service month. */
  readonly month: number;
  /** The first year whose holidays the calendar has, and its names of them, by key. */
  readonly calendar: { readonly publishedFrom: number; readonly names: HolidayNames };
}

/** Of more, words and dates are set smaller. */
const mostInRow = 14;

/** How the day on which claims open is counted, day by day. */
export function BusinessDays({ terms, assessment, evidence, month: index, calendar }: BusinessDaysProps) {
  const { t } = useTranslation('figures');
  const { formatDay } = useFormats();
  const say = useDayWords(calendar.names);
  const id = useId();
  const month = assessment.months.find((one) => one.index === index);
  const window = evidence.months.find((one) => one.index === index)?.window;
  if (!month || !window) return null;
  const { claim, end } = month;
  const year = claim.fifthBusinessDay.slice(0, 4);
  const from = String(calendar.publishedFrom);
  const cells = dayCells(month, window.counted, assessment.asOf);
  const parts = cells.map((cell) => ({ cell, row: weekOf(cell), from: cell.weekday, to: cell.weekday }));
  return (
    <figure className="business-days drawing">
      <figcaption className="figure__summary" id={id}>
        <Cited
          text={t(($) => $.days.summary, {
            end: formatDay(end),
            nth: terms.claim.opens.afterBusinessDay,
            fifth: formatDay(claim.fifthBusinessDay),
            opens: formatDay(claim.opensOn),
            closes: formatDay(claim.closesOn),
          })}
        >
          <Clause number={terms.claim.opens.clause} /> <Clause number={terms.claim.closes.clause} />{' '}
          <ReadingMark code="R4" />
          {terms.serviceMonth.kind === 'anniversary' && (
            <>
              {' '}
              <ReadingMark code="R10" />
            </>
          )}
        </Cited>
      </figcaption>
      {claim.provisional && (
        <p className="business-days__provisional">
          {year < from
            ? t(($) => $.days.beforeCalendar, { year, from })
            : t(($) => $.days.provisional, { year })}
        </p>
      )}
      <FigureReader
        parts={parts}
        name={t(($) => $.days.name)}
        describedBy={id}
        say={({ cell }) => say(cell)}
        partAt={dayAt}
        words="over"
      >
        {(active) => (
          <ol className={`business-days__row${cells.length > mostInRow ? ' business-days__row--long' : ''}`}>
            {cells.map((cell) => (
              <DayItem
                key={cell.day}
                cell={cell}
                names={calendar.names}
                isActive={active?.cell.day === cell.day}
              />
            ))}
          </ol>
        )}
      </FigureReader>
    </figure>
  );
}

function dayAt({ target }: PointerEvent<HTMLElement>): number | null {
  const item = target instanceof Element ? target.closest('.day') : null;
  const at = [...(item?.parentElement?.children ?? [])].findIndex((one) => one === item);
  return at === -1 ? null : at;
}
