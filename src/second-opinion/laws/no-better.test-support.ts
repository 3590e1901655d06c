import type { Assessment } from '../../domain';

type Figures = Pick<Assessment, 'months' | 'totals'>;

const readings = ['lower', 'expected', 'upper'] as const;

/** Whether no month is more available than in `before`, in any reading, and no amount smaller. */
export function isNoBetter(after: Figures, before: Figures): boolean {
  return after.months.every((month, at) => {
    const other = before.months[at];
    if (!other) return false;
    const [now, then] = [month.measured, other.measured];
    return (
      readings.every((reading) => {
        const [share, shareThen] = [
          BigInt(now.bad[reading]) * BigInt(then.total),
          BigInt(then.bad[reading]) * BigInt(now.total),
        ];
        return share >= shareThen && month.credit[reading] >= other.credit[reading];
      }) &&
      minor(month.amount) >= minor(other.amount) &&
      minor(month.cautiousAmount) >= minor(other.cautiousAmount) &&
      (month.messages ?? 0) >= (other.messages ?? 0)
    );
  });
}

function minor(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
