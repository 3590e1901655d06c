import { tierLook } from '../ui/tier-look';
import { AtLevel } from './AtLevel';
import { dayPlace, unknownRuns, type TermMonth } from './sounding';
import type { SoundingsDrawing } from './use-soundings';

/* What lies under the months and over them, across in percent: the same in the plain drawing and in the chart. */

interface BandAreaProps {
  readonly tier: number;
  readonly drawing: SoundingsDrawing;
}

/** The band of a tier, from one end of the plot to the other. */
export function BandArea({ tier, drawing }: BandAreaProps) {
  const look = tierLook(tier, drawing.scale.bands.length - 1);
  return (
    <rect
      className={`soundings__band soundings__band--${look}`}
      x={0}
      y={tier * drawing.band}
      width="100%"
      height={drawing.band}
    />
  );
}

/** Of more months than these only the years are told apart. */
const mostCuts = 36;

/** Where one month ends and the next begins, and the months of which nothing is known. */
export function Cuts({ drawing }: { readonly drawing: SoundingsDrawing }) {
  const { soundings, bottom, height } = drawing;
  const starts = soundings.slice(1);
  const cuts =
    starts.length < mostCuts
      ? starts
      : starts.filter(({ month }, index) => yearOf(month) !== yearOf(soundings[index]?.month));
  return (
    <g className="soundings__ground">
      {cuts.map(({ month, place }) => (
        <line
          key={month.index}
          className="soundings__cut"
          x1={`${place.from}%`}
          x2={`${place.from}%`}
          y1={0}
          y2={height}
        />
      ))}
      {unknownRuns(soundings)
        .filter(({ first }) => !first.isAhead)
        .map(({ from, width }) => (
          <rect
            key={from}
            className="soundings__unknown"
            x={`${from}%`}
            y={0}
            width={`${width}%`}
            height={bottom}
          />
        ))}
    </g>
  );
}

/** Over the months: the scale's lines once more, faint, so that each can be followed across; ticks; the 100 % line. */
export function Rules({ drawing }: { readonly drawing: SoundingsDrawing }) {
  const { ticks, scale, soundings, band } = drawing;
  return (
    <g>
      {ticks.map(({ depth, kind }) => {
        const y = depth * band;
        if (kind !== 'bound' || depth === 0)
          return <line key={depth} className="soundings__tick" x1={-9} x2={-4} y1={y} y2={y} />;
        const isCommitment = depth === scale.commitment;
        return (
          <line
            key={depth}
            className={`soundings__rule soundings__rule--over${isCommitment ? ' soundings__rule--commitment' : ''}`}
            x1={0}
            x2="100%"
            y1={y}
            y2={y}
          />
        );
      })}
      {soundings.map(({ month, place, reached }) =>
        reached ? (
          <line
            key={month.index}
            className="soundings__surface"
            x1={`${place.from}%`}
            x2={`${place.from + place.width}%`}
            y1={0}
            y2={0}
          />
        ) : null,
      )}
    </g>
  );
}

/** The as-of day; the months beyond it are still to come, so their 100 % line is not drawn firm. */
export function Today({ drawing, asOf }: { readonly drawing: SoundingsDrawing; readonly asOf: string }) {
  const months = drawing.soundings.map(({ month }) => month);
  const at = dayPlace(months, asOf);
  const isAhead = asOf < (months[0]?.start ?? '');
  if (at === null && !isAhead) return null;
  const from = `${at ?? 0}%`;
  return (
    <>
      <line className="soundings__cleared" x1={from} x2="100%" y1={0} y2={0} />
      <line className="soundings__ahead" x1={from} x2="100%" y1={0} y2={0} />
      {at !== null && (
        <line className="figure__today soundings__today" x1={from} x2={from} y1={0} y2={drawing.height} />
      )}
    </>
  );
}

export function Labels({ drawing }: { readonly drawing: SoundingsDrawing }) {
  return drawing.labels.map(({ level, placed }) => (
    <AtLevel key={level.name} level={level}>
      {placed.map((label) => (
        <text key={label.index} className="figure__halo" x={`${label.x}%`} dx={label.dx} y={label.y}>
          <tspan className={`soundings__title soundings__title--${label.size}`}>{label.title}</tspan>
          {label.lines.map(({ text, dx, y }) => (
            <tspan key={text} x={`${label.x}%`} dx={label.dx + dx} y={y} className="soundings__line">
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </AtLevel>
  ));
}

function yearOf(month: TermMonth | undefined): string | undefined {
  return month?.start.slice(0, 4);
}
