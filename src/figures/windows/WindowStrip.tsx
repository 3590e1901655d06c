import { useId, useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Evidence } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import '../figure.css';
import { levels } from '../levels';
import { FigureReader } from '../reading/FigureReader';
import { nearestPart } from '../reading/use-reading';
import { useWindowWords } from './use-window-words';
import { useWindowSummary } from './use-window-summary';
import { windowAxisTicks } from './window-axis';
import { WindowKey } from './WindowKey';
import { windowParts } from './window-parts';
import { windowFigure, type WindowFigure } from './window-rows';
import { WindowRowItem } from './WindowRowItem';
import './windows.css';

interface WindowStripProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  /** Index of a month, whether it qualifies or not; else all that qualify. */
  readonly month?: number;
}

/** When each month's compensation can be claimed, on one axis with today. */
export function WindowStrip({ terms, assessment, evidence, month }: WindowStripProps) {
  const { t } = useTranslation('figures');
  const figure = useMemo(() => windowFigure(assessment, evidence, month), [assessment, evidence, month]);
  const parts = useMemo(() => (figure ? windowParts(figure) : []), [figure]);
  const summary = useWindowSummary(figure, assessment.asOf);
  const { say } = useWindowWords();
  const id = useId();
  if (!figure) return <p className="figure__summary">{t(($) => $.windows.summary.none)}</p>;
  const dayAt = ({ target, clientX }: PointerEvent<HTMLElement>) => {
    const item = target instanceof Element ? target.closest('.windows__row') : null;
    const track = item?.querySelector('.windows__bar')?.getBoundingClientRect();
    const row = figure.rows[[...(item?.parentElement?.children ?? [])].indexOf(item ?? document.body)];
    if (!track || !row) return null;
    return nearestPart(parts, (part) => part.row === row, ((clientX - track.left) * 100) / track.width);
  };
  return (
    <figure className="windows drawing">
      <figcaption className="figure__summary" id={id}>
        {summary}
      </figcaption>
      <FigureReader
        parts={parts}
        name={t(($) => $.windows.name)}
        describedBy={id}
        say={say}
        partAt={dayAt}
        words="over"
        className="windows__frame"
      >
        {(active) => (
          <>
            <Axis figure={figure} asOf={assessment.asOf} />
            <ol>
              {figure.rows.map((row) => (
                <WindowRowItem
                  key={row.month.index}
                  row={row}
                  today={figure.axis.today}
                  withYear={figure.withYears}
                  active={active?.row === row ? active : null}
                />
              ))}
            </ol>
          </>
        )}
      </FigureReader>
      <WindowKey terms={terms} figure={figure} />
    </figure>
  );
}

/** What is left of the axis at each level, between the names and the deadlines. */
const plots = { wide: 516, middle: 364, small: 220, narrow: 270, least: 270 };

function Axis({ figure, asOf }: { readonly figure: WindowFigure; readonly asOf: string }) {
  const { formatDayShort, formatMonthShort } = useFormats();
  const { today } = figure.axis;
  return (
    <svg className="windows__axis" aria-hidden="true">
      {levels.map(({ name }) => (
        <g key={name} className={`at at--${name}`}>
          {windowAxisTicks(figure.axis, plots[name]).map(({ at, day, label }) => (
            <g key={day}>
              <line className="windows__month" x1={`${at}%`} x2={`${at}%`} y1="20" y2="100%" />
              {label && (
                <text x={`${at}%`} y="100%" dx="4" dy="14">
                  {label === 'year' ? day.slice(0, 4) : formatMonthShort(day)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {today !== null && (
        <>
          <line className="figure__today" x1={`${today}%`} x2={`${today}%`} y1="20" y2="100%" />
          <text
            className="figure__today-label"
            x={`${today}%`}
            y="13"
            textAnchor={today < 6 ? 'start' : today > 94 ? 'end' : 'middle'}
          >
            {formatDayShort(asOf)}
          </text>
        </>
      )}
    </svg>
  );
}
