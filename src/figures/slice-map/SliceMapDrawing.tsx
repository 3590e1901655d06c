import { useTranslation } from 'react-i18next';
import { secondsPerDay } from '../../domain';
import { AtLevel } from '../AtLevel';
import { levels } from '../levels';
import { bar, measuredIn, measuredLine, rowHeight, type MapRow, type PlacedRun } from './map-rows';
import { MapBars } from './MapBars';
import { MapRowLabels } from './MapRowLabels';

interface SliceMapDrawingProps {
  readonly rows: readonly MapRow[];
  readonly active: PlacedRun | null;
  /** Of a slice. */
  readonly minutes: number;
}

/**
 * A row for each day, midnight to midnight. Bars are paths over all rows, stretched across but not down, so that a
 * month of thousands of runs is a handful of elements; text stands outside of what is stretched.
 */
export function SliceMapDrawing({ rows, active, minutes }: SliceMapDrawingProps) {
  const height = rows.length * rowHeight;
  return (
    <svg className="slice-map__drawing" width="100%" height={height} aria-hidden="true">
      {active && <rect className="slice-map__row" y={active.row.y} width="100%" height={rowHeight} />}
      <Hours height={height} />
      {rows.map(({ days, y }) => (
        <line
          key={days[0]?.day}
          className="slice-map__rule"
          x2="100%"
          y1={y + rowHeight - 0.5}
          y2={y + rowHeight - 0.5}
        />
      ))}
      <svg width="100%" height={height} viewBox={`0 0 ${secondsPerDay} ${height}`} preserveAspectRatio="none">
        <path
          className="slice-map__measured"
          d={rows
            .flatMap((row) => measuredIn(row).map(({ from, to }) => `M${from} ${row.y + measuredLine}H${to}`))
            .join('')}
        />
        <MapBars
          runs={rows.flatMap(({ days, y }) => days.flatMap(({ runs }) => runs.map((run) => ({ run, y }))))}
        />
        {active && (
          <path
            className="slice-map__active"
            d={`M${active.run.from} ${active.row.y + bar.top}H${active.run.to}v${bar.height}H${active.run.from}z`}
          />
        )}
      </svg>
      <MapRowLabels rows={rows} minutes={minutes} active={active?.row ?? null} />
    </svg>
  );
}

/** Labelled hours: fewer where there is less room. */
const labelled = { wide: 3, middle: 3, small: 6, narrow: 12, least: 12 };

function Hours({ height }: { readonly height: number }) {
  const { t } = useTranslation('figures');
  const hours = Array.from({ length: 9 }, (_, index) => index * 3);
  return (
    <>
      {hours.map((hour) => (
        <line
          key={hour}
          className={hour % 6 === 0 ? 'slice-map__hour slice-map__hour--quarter' : 'slice-map__hour'}
          x1={`${(hour * 100) / 24}%`}
          x2={`${(hour * 100) / 24}%`}
          y1={hour % 6 === 0 ? -5 : -2}
          y2={height}
        />
      ))}
      <text className="slice-map__zone" x={-6} y={-9}>
        {t(($) => $.slices.table.times)}
      </text>
      {levels.map((level) => (
        <AtLevel key={level.name} level={level}>
          {hours
            .filter((hour) => hour % labelled[level.name] === 0)
            .map((hour) => (
              <text
                key={hour}
                className="slice-map__clock"
                x={`${(hour * 100) / 24}%`}
                y={-9}
                textAnchor={hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}
              >
                {`${String(hour).padStart(2, '0')}:00`}
              </text>
            ))}
        </AtLevel>
      ))}
    </>
  );
}
