import { useId, useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { secondsPerDay, type LogEntry, type TimeslicesEvidence } from '../../domain';
import type { Terms } from '../../terms/schema';
import '../figure.css';
import { FigureReader } from '../reading/FigureReader';
import { nearestPart } from '../reading/use-reading';
import type { TermMonth } from '../sounding';
import { mapRows, placedRuns, rowHeight, type PlacedRun } from './map-rows';
import { sliceDays } from './slice-days';
import { SliceMapDrawing } from './SliceMapDrawing';
import { SliceMapKey } from './SliceMapKey';
import { SliceMapTable } from './SliceMapTable';
import './slice-map.css';
import { useMapSummary } from './use-map-summary';
import { useSliceWords } from './use-slice-words';

interface SliceMapProps {
  readonly terms: Terms;
  readonly month: TermMonth;
  readonly measured: TimeslicesEvidence;
  readonly log: readonly LogEntry[];
}

/** How near a pointer must come to a run, in pixels. */
const reach = 12;

/** A service month, day by day and slice by slice. */
export function SliceMap({ terms, month, measured, log }: SliceMapProps) {
  const { t } = useTranslation('figures');
  const id = useId();
  const minutes = measured.sliceSeconds / 60;
  const days = useMemo(() => sliceDays(month, measured, log), [month, measured, log]);
  const rows = useMemo(() => mapRows(days), [days]);
  const runs = useMemo(() => placedRuns(rows), [rows]);
  const summary = useMapSummary(month, days, minutes);
  const say = useRunWords(minutes);
  if (runs.length === 0) return <p className="figure__summary">{summary}</p>;
  const runAt = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width } = currentTarget.getBoundingClientRect();
    const row = rows[Math.floor((clientY - top) / rowHeight)];
    const perPixel = secondsPerDay / width;
    return nearestPart(runs, (run) => run.row === row, (clientX - left) * perPixel, reach * perPixel);
  };
  return (
    <figure className="slice-map drawing">
      <figcaption className="figure__summary" id={id}>
        {summary}
      </figcaption>
      <FigureReader
        parts={runs}
        name={t(($) => $.slices.name)}
        describedBy={id}
        say={say}
        partAt={runAt}
        words="over"
        className="slice-map__plot"
      >
        {(active) => <SliceMapDrawing rows={rows} active={active} minutes={minutes} />}
      </FigureReader>
      <SliceMapKey terms={terms} rows={rows} />
      <SliceMapTable days={days} minutes={minutes} />
    </figure>
  );
}

/** What a bar stands for: day, time, slices, and whether they count. */
function useRunWords(minutes: number): (placed: PlacedRun) => string {
  const { t } = useTranslation('figures');
  const words = useSliceWords(minutes);
  return ({ day, run }) => {
    const at = { day: words.day(day), span: words.span(run), state: t(($) => $.slices.state[run.state]) };
    if (run.state === 'excluded' || run.state === 'outside') return t(($) => $.slices.reading.other, at);
    return t(($) => $.slices.reading[run.measured ? 'measured' : 'estimated'], {
      ...at,
      slices: words.slices((run.to - run.from) / 60 / minutes),
    });
  };
}
