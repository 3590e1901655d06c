import type { Options } from './run';
import type { Row } from './table';
import { timesOf, type TimedCase } from './timed-case';

const kinds: readonly (Pick<TimedCase, 'product' | 'kind'> & { readonly name: string })[] = [
  { product: 'trtc', name: 'outages', kind: 'ratedOutages' },
  { product: 'trtc', name: 'measured slices', kind: 'measuredSlices' },
  { product: 'ccc', name: 'counts', kind: 'counts' },
];
const entries = 10_000;

/** The same number of entries over more and more months. */
export async function* months({ runs }: Options): AsyncGenerator<Row> {
  for (const { product, name, kind } of kinds)
    for (const length of [1, 12, 60, 120]) {
      const { warm } = await timesOf({ product, kind, entries, months: length }, runs);
      yield {
        what: `10,000 ${name} in ${length} month${length === 1 ? '' : 's'}`,
        unit: 'ms',
        entries,
        ours: warm.map(({ readAndAssess }) => readAndAssess),
        beside: { what: 'obvious code, no checks', values: warm.map(({ obvious }) => obvious) },
      };
    }
}
