import { TierArea } from '../ui/TierArea';
import { edgeDepths, type Sounding } from './sounding';
import type { SoundingsDrawing } from './use-soundings';

/** What was lost is seen, however little it is. */
const leastDepth = 2;

interface MonthColumnProps {
  readonly sounding: Sounding;
  readonly drawing: SoundingsDrawing;
}

/** A month hanging from the 100 % line, as deep as the share of it that was lost. */
export function MonthColumn({ sounding, drawing }: MonthColumnProps) {
  const { band, withEdges } = drawing;
  const { place, reached } = sounding;
  const [x, width] = [`${place.from}%`, `${place.width}%`];
  if (!reached) return null;
  const { expected } = reached.depth;
  const bounds = withEdges ? edgeDepths(reached) : [];
  return (
    <>
      {expected > 0 && (
        <TierArea
          tier={reached.look}
          x={x}
          y={0}
          width={width}
          height={Math.max(leastDepth, expected * band)}
        />
      )}
      {bounds.map((depth) => (
        <line
          key={depth}
          className="soundings__edge"
          x1={x}
          x2={`${place.from + place.width}%`}
          y1={depth * band}
          y2={depth * band}
        />
      ))}
    </>
  );
}
