import { lazy, Suspense, useMemo, useRef } from 'react';
import type { Assessment, Evidence, LogEntry } from '../domain';
import type { Terms } from '../terms/schema';
import { AvailabilityTable } from './AvailabilityTable';
import { FigureKey } from './FigureKey';
import './figure.css';
import { ReadableRuler } from './ruler/ReadableRuler';
import { rulerMarks } from './ruler/ruler-marks';
import { Soundings } from './Soundings';
import { useHasComeNear } from './use-has-come-near';
import { useSoundings } from './use-soundings';
import { useTermSummary } from './use-term-summary';

interface TermFigureProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly log: readonly LogEntry[];
  /** The entries' indices where they were written, if others stand between. */
  readonly places?: readonly number[] | undefined;
  /** The bounds stand in the clause margin of the sheet. */
  readonly inMargin?: boolean;
}

interface TermChartProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly inMargin?: boolean | undefined;
  readonly summarised?: boolean | undefined;
}

/** Recharts is large and slow to draw. Until one comes near, and where it cannot be had, the plain drawing stands in its place. */
const AvailabilityChart = lazy(() => import('./AvailabilityChart').catch(() => ({ default: PlainChart })));

function PlainChart({ terms, assessment, inMargin }: TermChartProps) {
  const { months, asOf } = assessment;
  return <Soundings terms={terms} months={months} asOf={asOf} inMargin={inMargin} summarised />;
}

/** The term on one axis: its months, the log's entries, the availability of each month, and what the signs mean. */
export function TermFigure({ terms, assessment, evidence, log, places, inMargin }: TermFigureProps) {
  const { months, asOf } = assessment;
  const drawing = useSoundings(terms, months, false, undefined, asOf);
  const summary = useTermSummary(terms, drawing, asOf);
  const marks = useMemo(() => rulerMarks(months, log, evidence, places), [months, log, evidence, places]);
  const figure = useRef<HTMLElement>(null);
  const Chart = useHasComeNear(figure) ? AvailabilityChart : PlainChart;
  const chart = { terms, assessment, inMargin, summarised: true };
  return (
    <figure className="term-figure" ref={figure}>
      <figcaption className="figure__summary">{summary}</figcaption>
      <ReadableRuler
        terms={terms}
        months={months}
        log={log}
        places={places}
        evidence={evidence}
        asOf={asOf}
      />
      <Suspense fallback={<PlainChart {...chart} />}>
        <Chart {...chart} />
      </Suspense>
      <FigureKey terms={terms} drawing={drawing} marks={marks} />
      <AvailabilityTable terms={terms} soundings={drawing.soundings} />
    </figure>
  );
}
