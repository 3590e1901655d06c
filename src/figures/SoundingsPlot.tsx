import { MonthColumn } from './MonthColumn';
import { BandArea, Cuts, Labels, Rules, Today } from './SoundingsMarks';
import type { SoundingsDrawing } from './use-soundings';

interface SoundingsPlotProps {
  readonly drawing: SoundingsDrawing;
  readonly asOf?: string | undefined;
}

/** The plain drawing: across in percent and down in pixels, so that it fits any width and type never scales. */
export function SoundingsPlot({ drawing, asOf }: SoundingsPlotProps) {
  const { soundings, ticks, scale, band, height } = drawing;
  return (
    <svg className="soundings__drawing" width="100%" height={height} aria-hidden="true">
      {scale.bands.map(({ tier }) => (
        <BandArea key={tier} tier={tier} drawing={drawing} />
      ))}
      <Cuts drawing={drawing} />
      {ticks
        .filter(({ kind, depth }) => kind === 'bound' && depth > 0)
        .map(({ depth }) => (
          <line
            key={depth}
            className={
              depth === scale.commitment ? 'soundings__rule soundings__rule--commitment' : 'soundings__rule'
            }
            x1={0}
            x2="100%"
            y1={depth * band}
            y2={depth * band}
          />
        ))}
      {soundings.map((sounding) => (
        <MonthColumn key={sounding.month.index} sounding={sounding} drawing={drawing} />
      ))}
      <Rules drawing={drawing} />
      {asOf !== undefined && <Today drawing={drawing} asOf={asOf} />}
      <Labels drawing={drawing} />
    </svg>
  );
}
