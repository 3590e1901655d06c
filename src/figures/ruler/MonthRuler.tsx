import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, LogEntry } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import '../figure.css';
import { compactLevel, levels } from '../levels';
import './ruler.css';
import { monthLabels, type MonthLabel } from './ruler-labels';
import { rulerMarks } from './ruler-marks';
import type { RulerPart } from './ruler-parts';
import { RulerDrawing } from './RulerDrawing';
import { placesOf, type TermMonth } from '../sounding';
import { useTextWidth } from '../text-spacing';
import { useSentences } from '../use-sentences';

export interface MonthRulerProps {
  readonly terms: Terms;
  readonly months: readonly TermMonth[];
  readonly log?: readonly LogEntry[] | undefined;
  /** For each entry its index in the log, where wrong ones were left out. */
  readonly places?: readonly number[] | undefined;
  /** With it, measured slices that do not count are left out. */
  readonly evidence?: Evidence | undefined;
  readonly asOf?: string | undefined;
  readonly compact?: boolean | undefined;
  /** The part that is being read. The frame of the drawing is then its reader's. */
  readonly active?: RulerPart | null | undefined;
}

const noEntries: readonly LogEntry[] = [];

/** The term cut into its service months, and where in it the log's entries lie. */
export function MonthRuler(props: MonthRulerProps) {
  const { terms, months, log = noEntries, places, evidence, asOf, compact, active } = props;
  const { t } = useTranslation('figures');
  const { formatDayRange } = useFormats();
  const join = useSentences();
  const marks = useMemo(() => rulerMarks(months, log, evidence, places), [months, log, evidence, places]);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return null;
  const range = formatDayRange(first.start, last.end);
  const drawn = (
    <>
      <VisuallyHidden>
        {join([
          t(($) => $.ruler.summary, { count: months.length, range }),
          marks.length === 0
            ? t(($) => $.ruler.noEntries)
            : t(($) => $.ruler.entries, { count: marks.length }),
        ])}
      </VisuallyHidden>
      <Months terms={terms} months={months} compact={compact} active={active} />
      <RulerDrawing months={months} marks={marks} asOf={asOf} compact={compact} active={active} />
    </>
  );
  if (active !== undefined) return drawn;
  return (
    <div className={compact ? 'ruler drawing drawing--compact' : 'ruler drawing'}>
      <div className="figure__plot">{drawn}</div>
    </div>
  );
}

type MonthsProps = Pick<MonthRulerProps, 'terms' | 'months' | 'compact' | 'active'>;

function Months({ terms, months, compact, active }: MonthsProps) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const widthOf = useTextWidth();
  const isCalendar = terms.serviceMonth.kind === 'calendar';
  const places = placesOf(months);
  const texts = months.map(({ index, start, end, days }) => ({
    range: formats.formatDayRangeShort(start, end),
    note: t(($) => $.ruler.month, { count: days, index }),
    short: isCalendar ? formats.formatMonthShort(start) : formats.formatDayShort(start),
  }));
  const laid = (compact ? [compactLevel] : levels).map(({ name, plot }) => {
    const placed = months.map((month, index) => ({
      ...month,
      place: places[index] ?? { from: 0, width: 0 },
      texts: texts[index] ?? { range: '', note: '', short: '' },
    }));
    return { name, labels: monthLabels(placed, plot, widthOf) };
  });
  return (
    <ol
      className="ruler__months"
      style={{ gridTemplateColumns: months.map(({ days }) => `minmax(0, ${days}fr)`).join(' ') }}
    >
      {months.map((month, index) => (
        <li key={month.index} className={month === active?.month ? 'ruler__month--active' : undefined}>
          <VisuallyHidden>
            {formats.formatDayRange(month.start, month.end)}: {texts[index]?.note}
          </VisuallyHidden>
          {laid.map(({ name, labels }) => {
            const label = labels[index];
            if (!label) return null;
            return (
              <span key={name} aria-hidden="true" className={labelClass(label, compact ? null : name)}>
                <b>{label.title}</b>
                {!compact && label.note}
              </span>
            );
          })}
        </li>
      ))}
    </ol>
  );
}

function labelClass({ form }: MonthLabel, level: string | null): string {
  return `ruler__label ruler__label--${form}${level ? ` at at--${level}` : ''}`;
}
