import { useFormats } from '../../i18n/use-formats';
import { AtLevel } from '../AtLevel';
import { compactLevel, levels, type Level } from '../levels';
import { binMarks, mostNumberedMarks, mostSingleMarks, type RulerMark } from './ruler-marks';
import { numberLabels, numberSize } from './ruler-numbers';
import type { RulerPart } from './ruler-parts';
import { rulerTicks } from './ruler-ticks';
import { dayPlace, type TermMonth } from '../sounding';
import { useTextWidth } from '../text-spacing';
import { useNumberText } from './use-number-text';

interface RulerDrawingProps {
  readonly months: readonly TermMonth[];
  readonly marks: readonly RulerMark[];
  readonly asOf?: string | undefined;
  readonly compact?: boolean | undefined;
  readonly active?: RulerPart | null | undefined;
}

/** Where the axis lies, how high marks stand on it, and where the as-of line begins. */
const full = { height: 87, axis: 59, mark: 22, today: 20 };
const small = { height: 28, axis: 16, mark: 12, today: 0 };

export function RulerDrawing({ months, marks, asOf, compact, active }: RulerDrawingProps) {
  const { height, axis, mark, today: top } = compact ? small : full;
  const today = asOf === undefined ? null : dayPlace(months, asOf);
  const shown = compact ? [compactLevel] : levels;
  return (
    <svg className="ruler__drawing" width="100%" height={height} aria-hidden="true">
      {active && !active.mark && (
        <rect
          className="reader__wash"
          x={`${active.from}%`}
          width={`${active.to - active.from}%`}
          height={axis}
        />
      )}
      {today !== null && (
        <line className="figure__today" x1={`${today}%`} x2={`${today}%`} y1={top} y2={axis} />
      )}
      {shown.map((level) => (
        <AtLevel key={level.name} level={compact ? null : level}>
          <Ticks months={months} level={level} axis={axis} compact={compact} />
          {!compact && <Numbers marks={marks} level={level} today={today} asOf={asOf} />}
        </AtLevel>
      ))}
      <line className="ruler__axis" x1={0} x2="100%" y1={axis} y2={axis} />
      {marks.length <= mostSingleMarks ? (
        <Marks marks={marks} axis={axis} height={mark} />
      ) : (
        shown.map((level) => (
          <AtLevel key={level.name} level={compact ? null : level}>
            <Bins marks={marks} plot={level.plot} axis={axis} height={mark} />
          </AtLevel>
        ))
      )}
      {active?.mark && <Marks marks={[active.mark]} axis={axis} height={mark + 4} isActive />}
    </svg>
  );
}

const tickLengths = { day: 4, date: 10, month: 10, year: 14 };

function Ticks({
  months,
  level,
  axis,
  compact,
}: {
  readonly months: readonly TermMonth[];
  readonly level: Level;
  readonly axis: number;
  readonly compact?: boolean | undefined;
}) {
  return rulerTicks(months, level.plot).map(({ at, kind, date, dateAt }) => (
    <g key={at}>
      <line
        className={kind === 'day' ? 'ruler__tick ruler__tick--day' : 'ruler__tick'}
        x1={`${at}%`}
        x2={`${at}%`}
        y1={axis}
        y2={axis + tickLengths[kind]}
      />
      {date !== null && !compact && (
        <text className="ruler__date" x={`${dateAt}%`} y={axis + 22}>
          {date}
        </text>
      )}
    </g>
  ));
}

interface MarksProps {
  readonly marks: readonly RulerMark[];
  readonly axis: number;
  readonly height: number;
  readonly isActive?: boolean;
}

function Marks({ marks, axis, height, isActive }: MarksProps) {
  return marks.map(({ number, from, width, excluded }) => {
    const x = from + width / 2;
    const classes = ['ruler__mark', excluded && 'ruler__mark--excluded', isActive && 'ruler__mark--active'];
    return (
      <g key={number} className={classes.filter(Boolean).join(' ')}>
        {!excluded && <rect x={`${from}%`} width={`${width}%`} y={axis - height} height={height} />}
        <line x1={`${x}%`} x2={`${x}%`} y1={axis - height} y2={axis} />
      </g>
    );
  });
}

/** Of the bin's width; the rest parts it from the next. */
const binShare = 0.7;

function Bins({ marks, plot, axis, height }: MarksProps & { readonly plot: number }) {
  const bins = binMarks(marks, plot);
  const most = Math.max(...bins.map(({ count }) => count));
  return bins.map(({ from, width, count, excluded }) => {
    const high = 3 + (height - 3) * Math.sqrt(count / most);
    return (
      <rect
        key={from}
        className={excluded ? 'ruler__bin ruler__bin--excluded' : 'ruler__bin'}
        x={`${from + (width * (1 - binShare)) / 2}%`}
        width={`${width * binShare}%`}
        y={axis - high}
        height={high}
      />
    );
  });
}

interface NumbersProps {
  readonly marks: readonly RulerMark[];
  readonly level: Level;
  readonly today: number | null;
  readonly asOf: string | undefined;
}

/** Entry numbers, and the as-of day over them. */
function Numbers({ marks, level, today, asOf }: NumbersProps) {
  const { formatDayShort } = useFormats();
  const widthOf = useTextWidth();
  const textOf = useNumberText();
  const label = today === null || asOf === undefined ? null : formatDayShort(asOf);
  const half = widthOf(label ?? '', numberSize) / 2 + 4;
  const middle = ((today ?? 0) * level.plot) / 100;
  const anchor = middle < half ? 'start' : middle > level.plot - half ? 'end' : 'middle';
  const numbers = marks.length > mostNumberedMarks ? [] : numberLabels(marks, level.plot, textOf, widthOf);
  return (
    <>
      {label && (
        <text className="figure__today-label" x={`${today}%`} y={16} textAnchor={anchor}>
          {label}
        </text>
      )}
      {numbers.map(({ text, at }) => (
        <text key={at} className="ruler__number figure__halo" x={`${at}%`} y={full.axis - 26}>
          {text}
        </text>
      ))}
    </>
  );
}
