import { Soundings } from '../figures/Soundings';
import { TermFigure } from '../figures/TermFigure';
import { Part } from '../ui/Part';
import { Results, type MadeProps } from './Results';

export function ChartPart({ made }: MadeProps) {
  return (
    <Part mark="K" title={<span lang="en">TermFigure: ruler and chart; Soundings</span>}>
      <Results made={made}>
        {({ terms, assessment, subject, evidence, rows }) => (
          <>
            <TermFigure
              terms={terms}
              assessment={assessment}
              evidence={evidence}
              log={subject.log}
              places={rows}
              inMargin
            />
            <Soundings terms={terms} months={assessment.months} asOf={assessment.asOf} />
          </>
        )}
      </Results>
    </Part>
  );
}
