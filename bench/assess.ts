import { counts, measuredSlices, outages, ratedOutages } from './made-cases';
import type { Options } from './run';
import type { Row } from './table';
import { timesOf } from './timed-case';

const kinds = [
  { product: 'trtc', name: 'TRTC outages', make: ratedOutages },
  { product: 'im', name: 'IM outages', make: outages },
  { product: 'trtc', name: 'TRTC measured slices', make: measuredSlices },
  { product: 'ccc', name: 'CCC counts', make: counts },
  { product: 'sms', name: 'SMS counts', make: counts },
];
const sizes = [10, 100, 1_000, 10_000, 100_000, 1_000_000];
const months = 120;

/** Cases of ten years by number of entries: reading them with every check, and reading and assessing. */
export function* assessing({ runs }: Options): Generator<Row> {
  for (const { product, name, make } of kinds)
    for (const entries of sizes) {
      const times = timesOf({ product, months, log: make(entries, months) }, runsOf(entries, runs));
      const what = `${entries.toLocaleString('en')} ${name}`;
      yield {
        what: `${what}: read`,
        unit: 'ms',
        entries,
        ours: times.map(({ read }) => read),
        beside: { what: 'JSON.parse of the same', values: times.map(({ parse }) => parse) },
      };
      yield {
        what: `${what}: and assessed`,
        unit: 'ms',
        entries,
        ours: times.map(({ readAndAssess }) => readAndAssess),
        beside: { what: 'obvious code, no checks', values: times.map(({ obvious }) => obvious) },
      };
    }
}

/** What takes no time at all is told by more runs, and a million by fewer. */
function runsOf(entries: number, runs: number): number {
  if (entries < 10_000) return 5 * runs;
  return entries < 1_000_000 ? runs : Math.min(runs, 3);
}
