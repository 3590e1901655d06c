import type { Terms } from '../terms/schema';
import { TierMark } from '../ui/TierMark';
import type { Sounding } from './sounding';
import { useFigureWords } from './use-figure-words';

interface ChartReadingProps {
  readonly terms: Terms;
  readonly sounding: Sounding;
}

/** The slip that shows the figures of the month that is being read. */
export function ChartReading({ terms, sounding }: ChartReadingProps) {
  const words = useFigureWords(terms);
  const { month, reached } = sounding;
  return (
    <div className="chart__slip">
      <span className="chart__slip-title">{words.range(month)}</span>
      {reached ? (
        <>
          <span className="chart__slip-figure">
            {words.percent(reached.percent)} <TierMark tier={reached.look} /> {words.credit(reached)}
          </span>
          <span>{words.share(reached)}</span>
          {words.bounds(reached) && <span>{words.bounds(reached)}</span>}
          {reached.next && <span>{words.more(reached)}</span>}
        </>
      ) : (
        <span>{words.notMeasured(sounding)}</span>
      )}
    </div>
  );
}
