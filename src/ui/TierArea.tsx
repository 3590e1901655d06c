import type { TierLook } from './tier-look';
import './TierArea.css';

interface TierAreaProps {
  readonly tier: TierLook;
  /** Places and sizes as SVG takes them: numbers are pixels, or text with a unit. */
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width: number | string;
  readonly height: number | string;
  readonly className?: string;
}

/** An area of a tier within a drawing, or a drawing of its own: tint, engraver's lines, rim. Needs `HatchDefs`. */
export function TierArea({ tier, className, ...box }: TierAreaProps) {
  return (
    <svg
      className={['tier', `tier--${tier}`, className].filter(Boolean).join(' ')}
      aria-hidden="true"
      {...box}
    >
      <rect className="tier__tint" width="100%" height="100%" />
      {tier !== 't0' && <use className="tier__lines" href={`#hatch-${tier}`} />}
      <rect className="tier__rim" width="100%" height="100%" />
    </svg>
  );
}
