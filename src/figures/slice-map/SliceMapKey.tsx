import { useTranslation } from 'react-i18next';
import { EdgeReadings } from '../EdgeReadings';
import type { Terms } from '../../terms/schema';
import { bar } from './map-rows';
import { MapBars } from './MapBars';
import { runStates, type SliceDay } from './slice-days';

interface SliceMapKeyProps {
  readonly terms: Terms;
  readonly days: readonly SliceDay[];
}

/** What the bars mean: only those that occur. */
export function SliceMapKey({ terms, days }: SliceMapKeyProps) {
  const { t } = useTranslation('figures');
  const occurs = new Set(days.flatMap(({ runs }) => runs.map(({ state }) => state)));
  const isMeasured = days.some(({ measured }) => measured.length > 0);
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
