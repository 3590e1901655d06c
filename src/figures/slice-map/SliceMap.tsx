import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogEntry, TimeslicesEvidence } from '../../domain';
import type { Terms } from '../../terms/schema';
import '../figure.css';
import type { TermMonth } from '../sounding';
import { mapRows } from './map-rows';
import { sliceDays } from './slice-days';
import { SliceMapDrawing } from './SliceMapDrawing';
import { SliceMapKey } from './SliceMapKey';
import { SliceMapTable } from './SliceMapTable';
import './slice-map.css';
import { useMapSummary } from './use-map-summary';
import { useRunReading, type PlacedRun } from './use-run-reading';
import { useSliceWords } from './use-slice-words';

interface SliceMapProps {
  readonly terms: Terms;
  readonly month: TermMonth;
  readonly measured: TimeslicesEvidence;
  readonly log: readonly LogEntry[];
}

/** A service month, day by day and slice by slice. */
export function SliceMap({ terms, month, measured, log }: SliceMapProps) {
  const { t } = useTranslation('figures');
  const id = useId();
  const minutes = measured.sliceSeconds / 60;
  const days = useMemo(() => sliceDays(month, measured, log), [month, measured, log]);
  const rows = useMemo(() => mapRows(days), [days]);
  const summary = useMapSummary(month, days, minutes);
  const { active, at, count, onKeyDown, onPointer, go } = useRunReading(rows);
  const reading = useReading(active, minutes);
  if (days.every(({ runs }) => runs.length === 0)) return <p className="figure__summary">{summary}</p>;
  return (
    <figure className="slice-map drawing">
      <figcaption className="figure__summary" id={id}>
        {summary}
      </figcaption>
      {/* To a screen reader the slider says it. */}
      <p className="slice-map__reading" aria-hidden="true">
        {reading === null ? t(($) => $.slices.keys) : <b>{reading}</b>}
      </p>
      <div className="slice-map__plot">
        <input
          type="range"
          className="slice-map__slider"
          aria-label={t(($) => $.slices.name)}
          aria-describedby={id}
          aria-valuetext={reading ?? t(($) => $.slices.unread)}
          min={0}
          max={count}
          value={at}
          onChange={({ target }) => go(Number(target.value))}
          onKeyDown={onKeyDown}
          onBlur={() => go(0)}
        />
        <div onPointerMove={onPointer} onPointerDown={onPointer} onPointerLeave={() => go(0)}>
          <SliceMapDrawing rows={rows} active={active} minutes={minutes} />
        </div>
      </div>
      <SliceMapKey terms={terms} days={days} />
      <SliceMapTable days={days} minutes={minutes} />
    </figure>
  );
}

/** What the bar that is being read stands for: day, time, slices, and whether they count. */
function useReading(active: PlacedRun | null, minutes: number): string | null {
  const { t } = useTranslation('figures');
  const words = useSliceWords(minutes);
  if (!active) return null;
  const { day, run } = active;
  const at = { day: words.day(day), span: words.span(run), state: t(($) => $.slices.state[run.state]) };
  if (run.state === 'excluded' || run.state === 'outside') return t(($) => $.slices.reading.other, at);
  return t(($) => $.slices.reading[run.measured ? 'measured' : 'estimated'], {
    ...at,
    slices: words.slices((run.to - run.from) / 60 / minutes),
  });
}
