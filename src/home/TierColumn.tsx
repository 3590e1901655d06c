import { useTranslation } from 'react-i18next';
import type { Terms } from '../terms/schema';
import { Clause } from '../ui/Clause';
import { TierArea } from '../ui/TierArea';
import { tierLook } from '../ui/tier-look';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './TierColumn.css';
import type { Band } from './tier-scale';

interface TierColumnProps {
  readonly tiers: Terms['tiers'];
  readonly bands: readonly Band[];
}

/** An agreement's tiers as a column on the common scale. */
export function TierColumn({ tiers, bands }: TierColumnProps) {
  const { t } = useTranslation('home');
  return (
    <ul className="tier-column">
      {bands.map(({ tier, from, to, grants }) => (
        <li key={tier} style={{ gridRow: `${from + 1} / ${to + 1}` }}>
          <TierArea tier={tierLook(tier, tiers.rows.length)} width="100%" height="100%" />
          {grants ? (
            <span className="tier-column__credit">
              <VisuallyHidden>{t(($) => $.scale.tier, { below: grants.below })} </VisuallyHidden>
              {grants.credit} {tier === 1 && <Clause number={tiers.clause} />}
            </span>
          ) : (
            <span className="tier-column__met">{t(($) => $.scale.met)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
