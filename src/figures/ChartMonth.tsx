import { useActiveTooltipDataPoints } from 'recharts';
import { MonthColumn } from './MonthColumn';
import type { Sounding } from './sounding';
import type { SoundingsDrawing } from './use-soundings';

interface ChartMonthProps {
  readonly drawing: SoundingsDrawing;
  /** Which of the months; Recharts hands it in. */
  readonly index?: number;
}

/** A month of the chart: its column, and all of its width and height for the pointer. */
export function ChartMonth({ drawing, index = 0 }: ChartMonthProps) {
  const sounding = drawing.soundings[index];
  if (!sounding) return null;
  const { place } = sounding;
  return (
    <>
      <MonthColumn sounding={sounding} drawing={drawing} />
      <rect
        className="chart__month"
        x={`${place.from}%`}
        y={0}
        width={`${place.width}%`}
        height={drawing.height}
      />
    </>
  );
}

/** Rings the month that is being read, by pointer or by key. */
export function ActiveMonth({ drawing }: { readonly drawing: SoundingsDrawing }) {
  const place = useActiveTooltipDataPoints<Sounding>()?.[0]?.place;
  if (!place) return null;
  return (
    <rect
      className="chart__active"
      x={`${place.from}%`}
      y={0}
      width={`${place.width}%`}
      height={drawing.height}
    />
  );
}
