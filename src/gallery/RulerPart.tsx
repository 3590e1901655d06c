import { MonthRuler } from '../figures/ruler/MonthRuler';
import { Part } from '../ui/Part';
import { Results, type MadeProps } from './Results';

/** As paper has it and as the first step does; to be read part by part it stands over the chart. */
export function RulerPart({ made }: MadeProps) {
  return (
    <Part mark="J" title={<span lang="en">MonthRuler, and compact</span>}>
      <Results made={made}>
        {({ terms, assessment: { months, asOf }, subject, evidence, rows }) => (
          <>
            <MonthRuler
              terms={terms}
              months={months}
              log={subject.log}
              places={rows}
              evidence={evidence}
              asOf={asOf}
            />
            <MonthRuler terms={terms} months={months} compact />
          </>
        )}
      </Results>
    </Part>
  );
}
