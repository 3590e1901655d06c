import { useTranslation } from 'react-i18next';
import { bar, type MapRow } from './map-rows';
import { useSliceWords } from './use-slice-words';

interface MapRowLabelsProps {
  readonly rows: readonly MapRow[];
  readonly minutes: number;
  readonly active: MapRow | null;
}

/** Before each row its day, after it the minutes that count; in a folded row, which days it stands for. */
export function MapRowLabels({ rows, minutes, active }: MapRowLabelsProps) {
  const { t } = useTranslation('figures');
  const words = useSliceWords(minutes);
  return rows.map((row) => {
    const [first, last] = [row.days[0], row.days.at(-1)];
    if (!first || !last) return null;
    const baseline = row.y + bar.top + bar.height - 1;
    const isFailing = first.slices.expected > 0;
    return (
      <g key={first.day} className={isFailing || row === active ? 'slice-map__day--failing' : undefined}>
        {last === first ? (
          <text className="slice-map__day" x={-8} y={baseline}>
            {words.day(first.day)}
          </text>
        ) : (
          <text className="slice-map__fold figure__halo" x="50%" y={baseline}>
            {t(($) => $.slices.quiet, { count: row.days.length, days: words.days(first.day, last.day) })}
          </text>
        )}
        {isFailing && (
          <text className="slice-map__sum" x="100%" dx="8" y={baseline}>
            {words.minutes(first.slices.expected)}
          </text>
        )}
      </g>
    );
  });
}
