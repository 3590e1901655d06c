import { AtLevel } from './AtLevel';
import { lineHeight } from './place-labels';
import { dayPlace, type TermMonth } from './sounding';
import type { SoundingsDrawing } from './use-soundings';

/* What lies under the months and over them, across in percent: the same in the plain drawing and in the chart. */

/** Of more months than these only the years are told apart. */
const mostCuts = 36;

/** Where one month ends and the next begins, and the months of which nothing is known. */
export function Cuts({ drawing }: { readonly drawing: SoundingsDrawing }) {
  const { soundings, bottom, height } = drawing;
  const starts = soundings.slice(1);
  const cuts = starts.length < mostCuts ? starts : starts.filter(({ month }, index) => yearOf(month) !== yearOf(soundings[index]?.month));
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
      {soundings
        .filter(({ reached }) => !reached)
        .map(({ month, place }) => (
          <rect
            key={month.index}
            className="soundings__unknown"
            x={`${place.from}%`}
            y={0}
            width={`${place.width}%`}
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
          return <line key={depth} className="soundings__tick" x1={-7} x2={-1} y1={y} y2={y} />;
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
      {soundings.map(({ month, place, reached }) => (
        <line
          key={month.index}
          className={reached ? 'soundings__surface' : 'soundings__surface soundings__surface--unknown'}
          x1={`${place.from}%`}
          x2={`${place.from + place.width}%`}
          y1={0}
          y2={0}
        />
      ))}
    </g>
  );
}

export function Today({ drawing, asOf }: { readonly drawing: SoundingsDrawing; readonly asOf: string }) {
  const at = dayPlace(
    drawing.soundings.map(({ month }) => month),
    asOf,
  );
  if (at === null) return null;
  return (
    <line className="figure__today soundings__today" x1={`${at}%`} x2={`${at}%`} y1={0} y2={drawing.height} />
  );
}

export function Labels({ drawing }: { readonly drawing: SoundingsDrawing }) {
  return drawing.labels.map(({ level, placed }) => (
    <AtLevel key={level.name} level={level}>
      {placed.map((label) => (
        <text key={label.index} className="figure__halo" x={`${label.x}%`} dx={label.dx} y={label.y}>
          <tspan className={`soundings__title soundings__title--${label.size}`}>{label.title}</tspan>
          {label.lines.map((line, index) => (
            <tspan
              key={line}
              x={`${label.x}%`}
              dx={label.dx}
              y={label.y + lineHeight * (index + 1)}
              className="soundings__line"
            >
              {line}
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
