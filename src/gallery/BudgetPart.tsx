import { BudgetBar } from '../figures/BudgetBar';
import { Part } from '../ui/Part';
import { LightAndDark, Specimen } from './Specimen';

/** Of nothing, of part, of all; a little beyond, far beyond, and broken off. */
const budgets = [
  { allowed: 40, used: 0, unit: 'minutes' },
  { allowed: 40, used: 30, unit: 'minutes' },
  { allowed: 40, used: 40, unit: 'minutes' },
  { allowed: 40, used: 41, unit: 'minutes' },
  { allowed: 100, used: 300, unit: 'calls' },
  { allowed: 1000, used: 5_000_000, unit: 'messages' },
] as const;

export function BudgetPart() {
  return (
    <Part mark="N" title={<span lang="en">BudgetBar</span>}>
      <LightAndDark>
        {() =>
          budgets.map(({ allowed, used, unit }) => (
            <Specimen key={used} of={`${used} of ${allowed} ${unit}`} wide>
              <BudgetBar
                allowed={allowed}
                share={String(Math.floor((100 * used) / allowed))}
                used={used}
                unit={unit}
              />
            </Specimen>
          ))
        }
      </LightAndDark>
    </Part>
  );
}
