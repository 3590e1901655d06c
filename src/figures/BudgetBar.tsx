import './budget-bar.css';

interface BudgetBarProps {
  /** What the commitment allows in the month, and what went wrong in it, in the same unit. */
  readonly allowed: number;
  readonly used: number;
}

/** Of so many times what is allowed the bar still has room; then it breaks off. */
const mostTimes = 4;

/** The error budget of a month: a frame for what is allowed, ink for what is used. The text beside it says the same. */
export function BudgetBar({ allowed, used }: BudgetBarProps) {
  if (allowed === 0) return null;
  const isBroken = used > allowed * mostTimes;
  const whole = isBroken ? allowed * mostTimes : Math.max(allowed, used);
  const limit = `${(allowed * 100) / whole}%`;
  const end = `${(Math.min(used, whole) * 100) / whole}%`;
  return (
    <svg className="budget-bar" width="100%" height="20" aria-hidden="true">
      <rect className="budget-bar__frame" y="6" width={limit} height="8" />
      <rect className="budget-bar__used" y="6" width={end} height="8" />
      {used > allowed && <line className="budget-bar__halo" x1={limit} x2={limit} y1="0" y2="20" />}
      <line className="budget-bar__limit" x1={limit} x2={limit} y1="0" y2="20" />
      {isBroken && (
        <svg x="95%" className="budget-bar__break">
          <path d="M0 16l5-12M6 16l5-12" />
        </svg>
      )}
    </svg>
  );
}
