import { Fragment } from 'react';
import { readings, type ReadingCode } from '../terms/readings';
import type { Terms } from '../terms/schema';
import { Marks } from '../ui/Marks';
import { ReadingMark } from './ReadingMark';

/** Those by which the least and the most differ. */
const edgeReadings = readings.filter(({ key }) =>
  ['edge-slices', 'short-runs', 'clock-minutes'].some((one) => one === key),
);

interface EdgeReadingsProps {
  readonly terms: Terms;
  /** Those that the page states; left out, each that applies. */
  readonly stated?: readonly ReadingCode[] | undefined;
}

/** The marks of the readings by which slices count in one figure and not in another. */
export function EdgeReadings({ terms, stated }: EdgeReadingsProps) {
  return (
    <Marks>
      {edgeReadings.map(({ code, applies }) =>
        applies(terms) && (stated?.includes(code) ?? true) ? (
          <Fragment key={code}>
            {' '}
            <ReadingMark code={code} />
          </Fragment>
        ) : null,
      )}
    </Marks>
  );
}
