import { useTranslation } from 'react-i18next';
import { EdgeReadings } from '../EdgeReadings';
import type { Terms } from '../../terms/schema';
import { bar, measuredIn, type MapRow } from './map-rows';
import { MapBars } from './MapBars';
import { runStates } from './slice-days';

interface SliceMapKeyProps {
  readonly terms: Terms;
  readonly rows: readonly MapRow[];
}

/** What the bars mean: only those that occur. */
export function SliceMapKey({ terms, rows }: SliceMapKeyProps) {
  const { t } = useTranslation('figures');
  const occurs = new Set(
    rows.flatMap(({ days }) => days.flatMap(({ runs }) => runs.map(({ state }) => state))),
  );
  const isMeasured = rows.some((row) => measuredIn(row).length > 0);
  return (
    <ul className="figure__key">
      {runStates
        .filter((state) => occurs.has(state))
        .map((state) => (
          <li key={state}>
            <svg width="16" height="14" aria-hidden="true">
              <MapBars
                runs={[
                  { run: { state, from: 1, to: 15, measured: false }, y: 14 - bar.height - bar.top - 1 },
                ]}
              />
            </svg>
            <span>
              {t(($) => $.slices.state[state])}
              {(state === 'edge' || state === 'most') && <EdgeReadings terms={terms} />}
            </span>
          </li>
        ))}
      {isMeasured && (
        <li>
          <svg width="16" height="14" aria-hidden="true">
            <path className="slice-map__measured" d="M0 11.5h16" />
          </svg>
          {t(($) => $.slices.measured)}
        </li>
      )}
    </ul>
  );
}
