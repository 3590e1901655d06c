import type { ReactNode } from 'react';
import type { Result } from '../working/result';
import { ResultProvider } from '../working/ResultProvider';
import './Results.css';
import { Specimen } from './Specimen';
import type { Made } from './use-made-results';

export interface MadeProps {
  readonly made: readonly Made[];
}

interface ResultsProps extends MadeProps {
  readonly children: (result: Result) => ReactNode;
}

/** The same of each case, as wide as on its own page, and in the light or the dark of this one. */
export function Results({ made, children }: ResultsProps) {
  return (
    <div className="results">
      {made.map(({ name, result }) => (
        <Specimen key={name} of={name} wide>
          <ResultProvider result={result}>{children(result)}</ResultProvider>
        </Specimen>
      ))}
    </div>
  );
}
