import type { MonthAssessment } from '../../domain';
import { useResult } from '../../working/result';
import { AmountStep } from './AmountStep';
import { AvailabilityStep } from './AvailabilityStep';
import { CountStep } from './CountStep';
import { MonthStep } from './MonthStep';
import { TierStep } from './TierStep';
import { WindowStep } from './WindowStep';
import './Working.css';

/** How a month's figures come about, from the term to the last day of its claim window. */
export function Working({ month }: { readonly month: MonthAssessment }) {
  const { evidence } = useResult();
  const is = evidence.months[month.index - 1];
  if (!is) return null;
  return (
    <ol className="working">
      <MonthStep month={month} />
      <CountStep month={month} />
      <AvailabilityStep month={month} />
      {month.availability && <TierStep month={month} />}
      {month.credit.expected > 0 && <AmountStep month={month} fee={is.fee} />}
      <WindowStep month={month} window={is.window} />
    </ol>
  );
}
