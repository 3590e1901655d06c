import type { Terms } from '../terms/schema';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import type { FigureMonth } from './sounding';
import { SoundingsFrame } from './SoundingsFrame';
import { SoundingsPlot } from './SoundingsPlot';
import { useSoundings } from './use-soundings';
import { useTermSummary } from './use-term-summary';

interface SoundingsProps {
  readonly terms: Terms;
  readonly months: readonly FigureMonth[];
  readonly asOf?: string | undefined;
  /** For the live sheet: low, and without a word. */
  readonly compact?: boolean | undefined;
  /** Of all bands together, in pixels; left out, that of the page. */
  readonly height?: number | undefined;
  readonly inMargin?: boolean | undefined;
  /** Where a summary of the figure already stands beside it. */
  readonly summarised?: boolean | undefined;
}

/** The service months hanging from the 100 % line, without Recharts. */
export function Soundings({ terms, months, asOf, compact, height, inMargin, summarised }: SoundingsProps) {
  const drawing = useSoundings(terms, months, compact, height, asOf);
  const summary = useTermSummary(terms, drawing, asOf);
  return (
    <SoundingsFrame terms={terms} drawing={drawing} compact={compact} inMargin={inMargin}>
      {!summarised && <VisuallyHidden>{summary}</VisuallyHidden>}
      <SoundingsPlot drawing={drawing} asOf={asOf} />
    </SoundingsFrame>
  );
}
