import { BusinessDays } from '../figures/windows/BusinessDays';
import { WindowStrip } from '../figures/windows/WindowStrip';
import { Part } from '../ui/Part';
import { Results, type MadeProps } from './Results';

/** The windows of all months that qualify; the window and the business days of the last month, whether it does or not. */
export function WindowsPart({ made }: MadeProps) {
  return (
    <Part mark="M" title={<span lang="en">WindowStrip, of all and of one; BusinessDays</span>}>
      <Results made={made}>
        {({ terms, assessment, evidence, calendar }) => {
          const figures = { terms, assessment, evidence };
          const last = assessment.months.length;
          return (
            <>
              <WindowStrip {...figures} />
              <WindowStrip {...figures} month={last} />
              <BusinessDays {...figures} month={last} calendar={calendar} />
            </>
          );
        }}
      </Results>
    </Part>
  );
}
