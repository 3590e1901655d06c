import { useTranslation } from 'react-i18next';
import { AtLevel } from '../AtLevel';
import { levels } from '../levels';
import { useTextWidth } from '../text-spacing';
import { bar, type MapRow } from './map-rows';
import { useSliceWords } from './use-slice-words';

interface MapRowLabelsProps {
  readonly rows: readonly MapRow[];
  readonly minutes: number;
  readonly active: MapRow | null;
}

/** Before each row its day, after it the minutes that count; in a folded row, which days it stands for. */
export function MapRowLabels({ rows, minutes, active }: MapRowLabelsProps) {
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
          <Fold days={words.days(first.day, last.day)} count={row.days.length} baseline={baseline} />
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

interface FoldProps {
  readonly days: string;
  readonly count: number;
  readonly baseline: number;
}

/** By so much the days and the minutes beside the map leave it less than other plots have. */
const beside = 34;

/** Which days are folded, in as many words as there is room for. */
function Fold({ days, count, baseline }: FoldProps) {
  const { t } = useTranslation('figures');
  const widthOf = useTextWidth();
  const texts = [t(($) => $.slices.quiet, { count, days }), t(($) => $.slices.quietShort, { days })];
  const least = t(($) => $.slices.quietLeast);
  return levels.map((level) => (
    <AtLevel key={level.name} level={level}>
      <text className="slice-map__fold figure__halo" x="50%" y={baseline}>
        {texts.find((text) => widthOf(text, 12) <= level.plot - beside) ?? least}
      </text>
    </AtLevel>
  ));
}
