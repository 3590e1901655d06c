import { counts, measuredSlices, ratedOutages } from './made-cases';
import type { Options } from './run';
import type { Row } from './table';
import { timesOf } from './timed-case';

const kinds = [
  { product: 'trtc', name: 'outages', make: ratedOutages },
  { product: 'trtc', name: 'measured slices', make: measuredSlices },
  { product: 'ccc', name: 'counts', make: counts },
];
const entries = 10_000;

/** The same number of entries over more and more months. */
export function* months({ runs }: Options): Generator<Row> {
  for (const { product, name, make } of kinds)
    for (const length of [1, 12, 60, 120]) {
      const times = timesOf({ product, months: length, log: make(entries, length) }, runs);
      yield {
        what: `10,000 ${name} in ${length} month${length === 1 ? '' : 's'}`,
        unit: 'ms',
        entries,
        ours: times.map(({ readAndAssess }) => readAndAssess),
        beside: { what: 'obvious code, no checks', values: times.map(({ obvious }) => obvious) },
      };
    }
}
