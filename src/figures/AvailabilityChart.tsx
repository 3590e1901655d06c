import { memo, useId, useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Bar,
  BarChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { Assessment } from '../domain';
import type { Terms } from '../terms/schema';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './availability-chart.css';
import { ChartMonth } from './ChartMonth';
import { ChartReading } from './ChartReading';
import { FigureReader } from './reading/FigureReader';
import { nearestPart } from './reading/use-reading';
import type { Sounding } from './sounding';
import { SoundingsFrame } from './SoundingsFrame';
import { BandArea, Cuts, Labels, Rules, Today } from './SoundingsMarks';
import { SoundingsPlot } from './SoundingsPlot';
import { useFigureWords } from './use-figure-words';
import { useSoundings, type SoundingsDrawing } from './use-soundings';
import { useTermSummary } from './use-term-summary';

interface AvailabilityChartProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly inMargin?: boolean | undefined;
  /** Where a summary of the figure already stands beside it. */
  readonly summarised?: boolean | undefined;
}

/** The soundings as a chart to move in. On paper stands the plain drawing: it needs no measuring. */
export default function AvailabilityChart(props: AvailabilityChartProps) {
  const { terms, assessment, inMargin, summarised } = props;
  const { t } = useTranslation('figures');
  const drawing = useSoundings(terms, assessment.months, false, undefined, assessment.asOf);
  const summary = useTermSummary(terms, drawing, assessment.asOf);
  const words = useFigureWords(terms);
  const id = useId();
  const parts = useMemo(
    () =>
      drawing.soundings.map((sounding) => {
        const { from, width } = sounding.place;
        return { sounding, row: 0, from, to: from + width };
      }),
    [drawing],
  );
  const slip = (part: { readonly sounding: Sounding }) => (
    <ChartReading terms={terms} sounding={part.sounding} />
  );
  const monthAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return nearestPart(parts, () => true, ((clientX - left) * 100) / width);
  };
  return (
    <>
      <SoundingsFrame terms={terms} drawing={drawing} inMargin={inMargin}>
        {!summarised && (
          <VisuallyHidden>
            <span id={id}>{summary}</span>
          </VisuallyHidden>
        )}
        <FigureReader
          parts={parts}
          name={t(($) => $.chart.name)}
          describedBy={summarised ? undefined : id}
          say={({ sounding }) => words.reading(sounding)}
          partAt={monthAt}
          words={slip}
          className="chart__screen"
        >
          {(active) => (
            <>
              <Chart drawing={drawing} asOf={assessment.asOf} />
              {active && (
                <svg className="chart__active" width="100%" height={drawing.height} aria-hidden="true">
                  <rect
                    className="reader__mark"
                    x={`${active.from}%`}
                    width={`${active.to - active.from}%`}
                    height={drawing.height}
                  />
                </svg>
              )}
            </>
          )}
        </FigureReader>
        <div className="chart__print">
          <SoundingsPlot drawing={drawing} asOf={assessment.asOf} />
        </div>
      </SoundingsFrame>
    </>
  );
}

interface ChartProps {
  readonly drawing: SoundingsDrawing;
  readonly asOf: string;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
const overBars = 350;

/** Recharts takes its time, and reading changes nothing in it. */
const Chart = memo(function Chart({ drawing, asOf }: ChartProps) {
  const { soundings, scale, band, height } = drawing;
  const middles = soundings.map(middleOf);
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 680, height }}>
      <BarChart data={[...soundings]} margin={noMargin} accessibilityLayer={false} aria-hidden>
        <XAxis hide type="number" dataKey={middleOf} domain={[0, 100]} ticks={middles} />
        <YAxis hide type="number" reversed domain={[0, height / band]} />
        {scale.bands.map(({ tier }, index) => (
          <ReferenceArea
            key={tier}
            y1={index}
            y2={index + 1}
            zIndex={0}
            shape={<BandArea tier={tier} drawing={drawing} />}
          />
        ))}
        <ZIndexLayer zIndex={1}>
          <Cuts drawing={drawing} />
        </ZIndexLayer>
        {scale.bands.map(({ tier }, index) => (
          <ReferenceLine
            key={tier}
            y={index + 1}
            stroke={index + 1 === scale.commitment ? 'var(--ink)' : 'var(--rule)'}
            strokeWidth={index + 1 === scale.commitment ? 1.5 : 1}
            zIndex={1}
          />
        ))}
        <Bar dataKey={depthOf} isAnimationActive={false} shape={<ChartMonth drawing={drawing} />} />
        <ZIndexLayer zIndex={overBars}>
          <Rules drawing={drawing} />
          <Today drawing={drawing} asOf={asOf} />
          <Labels drawing={drawing} />
        </ZIndexLayer>
      </BarChart>
    </ResponsiveContainer>
  );
});

function middleOf({ place }: Sounding): number {
  return place.from + place.width / 2;
}

/** A month that could not be measured has no depth, but can be read. */
function depthOf({ reached }: Sounding): number {
  return reached?.depth.expected ?? 0;
}
