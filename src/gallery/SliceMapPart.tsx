import { SliceMaps } from '../figures/slice-map/SliceMaps';
import { Part } from '../ui/Part';
import { Results, type MadeProps } from './Results';

/** Of agreements that count calls or messages there is none. */
export function SliceMapPart({ made }: MadeProps) {
  const sliced = made.filter(({ terms }) => terms.measure.kind === 'timeslices');
  return (
    <Part mark="L" title={<span lang="en">SliceMaps</span>}>
      <Results made={sliced}>
        {({ terms, assessment, evidence, subject }) => (
          <SliceMaps terms={terms} assessment={assessment} evidence={evidence} log={subject.log} />
        )}
      </Results>
    </Part>
  );
}
