import { MonthColumn } from './MonthColumn';
import type { SoundingsDrawing } from './use-soundings';

interface ChartMonthProps {
  readonly drawing: SoundingsDrawing;
  /** Which of the months; Recharts hands it in. */
  readonly index?: number;
}

/** A month of the chart. */
export function ChartMonth({ drawing, index = 0 }: ChartMonthProps) {
  const sounding = drawing.soundings[index];
  return sounding ? <MonthColumn sounding={sounding} drawing={drawing} /> : null;
}
