import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../terms/schema';
import { Clause } from '../ui/Clause';
import { TierArea } from '../ui/TierArea';
import { tierLook } from '../ui/tier-look';
import './figure.css';
import './soundings.css';
import type { SoundingsDrawing } from './use-soundings';

interface SoundingsFrameProps {
  readonly terms: Terms;
  readonly drawing: SoundingsDrawing;
  readonly compact?: boolean | undefined;
  /** The bounds stand in the clause margin of the sheet, where there is one. */
  readonly inMargin?: boolean | undefined;
  /** The plot. */
  readonly children: ReactNode;
}

/** A plot of soundings between the bounds of the tiers, with their clauses, and what each tier grants. */
export function SoundingsFrame({ terms, drawing, compact, inMargin, children }: SoundingsFrameProps) {
  const classes = ['soundings', 'drawing', compact && 'drawing--compact', inMargin && 'soundings--in-margin'];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <div className="figure__plot" style={{ minBlockSize: drawing.height }}>
        {!compact && <Bounds terms={terms} drawing={drawing} />}
        {children}
        {!compact && <Credits drawing={drawing} />}
      </div>
    </div>
  );
}

/** In pixels, between a bound and a name within its tier. */
const leastBetween = 18;

function Bounds({ terms, drawing }: { readonly terms: Terms; readonly drawing: SoundingsDrawing }) {
  const { t } = useTranslation('figures');
  const { ticks, scale, band, bottom } = drawing;
  return (
    <ol className="soundings__bounds">
      {ticks
        .filter(({ kind }) => kind !== 'step')
        .filter(
          ({ depth, kind }, at, named) =>
            kind === 'bound' || (depth - (named[at - 1]?.depth ?? 0)) * band >= leastBetween,
        )
        .map(({ depth, percent, kind }) => {
          const y = depth * band;
          const isCommitment = depth === scale.commitment;
          const isTier = kind === 'bound' && depth > 0 && y < bottom;
          return (
            <li key={depth} className={`soundings__bound--${kind}`} style={{ insetBlockStart: y }}>
              <span className={isCommitment ? 'soundings__percent--commitment' : undefined}>{percent}</span>{' '}
              {isCommitment && <span className="soundings__word">{t(($) => $.chart.commitment)}</span>}{' '}
              {isTier && <Clause number={isCommitment ? terms.commitment.clause : terms.tiers.clause} />}
            </li>
          );
        })}
    </ol>
  );
}

function Credits({ drawing }: { readonly drawing: SoundingsDrawing }) {
  const { t } = useTranslation('figures');
  const { bands } = drawing.scale;
  return (
    <ol className="soundings__credits">
      {bands.map(({ tier, credit }) => (
        <li key={tier} style={{ blockSize: drawing.band }}>
          <TierArea tier={tierLook(tier, bands.length - 1)} width="100%" height="100%" />
          <span className={credit ? 'soundings__credit' : undefined}>
            {credit ?? t(($) => $.chart.nothingDue)}
          </span>
        </li>
      ))}
    </ol>
  );
}
