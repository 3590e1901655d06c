import { Fragment } from 'react';
import { readings } from '../terms/readings';
import type { Terms } from '../terms/schema';
import { ReadingMark } from './ReadingMark';

/** Those by which the least and the most differ. */
const edgeReadings = readings.filter(({ key }) =>
  ['edge-slices', 'short-runs', 'clock-minutes'].some((one) => one === key),
);

/** The marks of the readings by which slices count in one figure and not in another. */
export function EdgeReadings({ terms }: { readonly terms: Terms }) {
  return edgeReadings.map(({ code, applies }) =>
    applies(terms) ? (
      // Not in a box of its own: marks beside each other keep a distance.
      <Fragment key={code}>
        {' '}
        <ReadingMark code={code} />
      </Fragment>
    ) : null,
  );
}
