import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import './budget-bar.css';
import { FigureReader } from './reading/FigureReader';
import { nearestPart } from './reading/use-reading';
import type { LostUnit } from './use-figure-words';

interface BudgetBarProps {
  /** What the commitment allows in the month, and what went wrong in it, in the same unit. */
  readonly allowed: number;
  readonly used: number;
  readonly unit: LostUnit;
}

/** Of so many times what is allowed the bar still has room; then it breaks off. */
const mostTimes = 4;

/** The error budget of a month: a frame for what is allowed, ink for what is used. The text beside it says the same. */
export function BudgetBar({ allowed, used, unit }: BudgetBarProps) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  if (allowed === 0) return null;
  const isBroken = used > allowed * mostTimes;
  const whole = isBroken ? allowed * mostTimes : Math.max(allowed, used);
  const ends = { used: (Math.min(used, whole) * 100) / whole, allowed: (allowed * 100) / whole };
  const parts = (['used', 'allowed'] as const).map((is) => ({ is, row: 0, from: 0, to: ends[is] }));
  const say = ({ is }: (typeof parts)[number]) => {
    const count = is === 'used' ? used : allowed;
    const share = formatInteger((BigInt(used) * 100n) / BigInt(allowed));
    return t(($) => $.budget[is][unit], { count, number: formatInteger(count), share });
  };
  const partAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return nearestPart(parts, () => true, ((clientX - left) * 100) / width);
  };
  return (
    <FigureReader
      parts={parts}
      name={t(($) => $.budget.name)}
      say={say}
      partAt={partAt}
      words="under"
      className="budget-bar"
    >
      {(active) => <Bar ends={ends} active={active?.is ?? null} isBroken={isBroken} />}
    </FigureReader>
  );
}

interface BarProps {
  /** In percent. */
  readonly ends: { readonly used: number; readonly allowed: number };
  readonly active: 'used' | 'allowed' | null;
  readonly isBroken: boolean;
}

function Bar({ ends, active, isBroken }: BarProps) {
  const [limit, end] = [`${ends.allowed}%`, `${ends.used}%`];
  return (
    <svg width="100%" height="20" aria-hidden="true">
      <rect className="budget-bar__frame" y="6" width={limit} height="8" />
      <rect className="budget-bar__used" y="6" width={end} height="8" />
      {ends.used > ends.allowed && <line className="budget-bar__halo" x1={limit} x2={limit} y1="0" y2="20" />}
      <line className="budget-bar__limit" x1={limit} x2={limit} y1="0" y2="20" />
      {isBroken && (
        <svg x="95%" className="budget-bar__break">
          <path d="M0 16l5-12M6 16l5-12" />
        </svg>
      )}
      {active && <rect className="reader__mark" y="3" width={`${ends[active]}%`} height="14" />}
    </svg>
  );
}
