import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { budgetEnds, type BudgetEnds } from './budget-ends';
import './budget-bar.css';
import { FigureReader } from './reading/FigureReader';
import { nearestPart } from './reading/use-reading';
import { useTextWidth } from './text-spacing';
import type { LostUnit } from './use-figure-words';

interface BudgetBarProps {
  /** What the commitment allows in the month, and what went wrong in it, in the same unit. */
  readonly allowed: number;
  readonly used: number;
  readonly unit: LostUnit;
  /** What is used of it in percent, as the text beside the bar says. */
  readonly share: string;
}

/** The error budget of a month: a frame for what is allowed, ink for what is used, and a line where that goes beyond it. The text beside it says the same. */
export function BudgetBar({ allowed, used, unit, share }: BudgetBarProps) {
  const { t } = useTranslation('figures');
  const { formatAmount, formatInteger } = useFormats();
  if (allowed === 0) return null;
  const ends = budgetEnds(allowed, used);
  const parts = (['used', 'allowed'] as const).map((is) => ({ is, row: 0, from: 0, to: ends[is] }));
  const say = ({ is }: (typeof parts)[number]) => {
    const count = is === 'used' ? used : allowed;
    return t(($) => $.budget[is][unit], { count, number: formatInteger(count), share: formatAmount(share) });
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
      {(active) => (
        <Bar
          ends={ends}
          limit={t(($) => $.budget.limit[unit], { count: allowed, number: formatInteger(allowed) })}
          active={active?.is ?? null}
        />
      )}
    </FigureReader>
  );
}

/** In pixels, the bar on the narrowest screens. */
const leastWidth = 240;
const nameSize = 12;

interface BarProps {
  readonly ends: BudgetEnds;
  /** What is allowed, in words. */
  readonly limit: string;
  readonly active: 'used' | 'allowed' | null;
}

function Bar({ ends, limit, active }: BarProps) {
  const [at, end] = [`${ends.allowed}%`, `${ends.used}%`];
  const isOver = ends.used > ends.allowed;
  const half = (useTextWidth()(limit, nameSize) * 50) / leastWidth;
  return (
    <svg width="100%" height="36" aria-hidden="true">
      <rect className="budget-bar__frame" y="6" width={at} height="8" />
      <rect className="budget-bar__used" y="6" width={end} height="8" />
      {isOver && <line className="budget-bar__halo" x1={at} x2={at} y1="0" y2="20" />}
      <line className="budget-bar__limit" x1={at} x2={at} y1="0" y2="20" />
      <text className="budget-bar__name" x={at} y="33" textAnchor={nameAnchor(ends.allowed, half)}>
        {limit}
      </text>
      {ends.isBroken && (
        <svg x="95%" className="budget-bar__break">
          <path d="M0 16l5-12M6 16l5-12" />
        </svg>
      )}
      {active && <rect className="reader__mark" y="3" width={`${ends[active]}%`} height="14" />}
    </svg>
  );
}

/** The name in the middle under the limit, or where half of it has no room, beside it. In percent. */
function nameAnchor(at: number, half: number): 'start' | 'middle' | 'end' {
  if (at - half >= 0 && at + half <= 100) return 'middle';
  return at < 50 ? 'start' : 'end';
}
