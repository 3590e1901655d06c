import type { Options } from './run';
import type { Row } from './table';
import { timesOf, type TimedCase } from './timed-case';

const kinds: readonly (Pick<TimedCase, 'product' | 'kind'> & { readonly name: string })[] = [
  { product: 'trtc', name: 'TRTC outages', kind: 'ratedOutages' },
  { product: 'im', name: 'IM outages', kind: 'outages' },
  { product: 'trtc', name: 'TRTC measured slices', kind: 'measuredSlices' },
  { product: 'ccc', name: 'CCC counts', kind: 'counts' },
  { product: 'sms', name: 'SMS counts', kind: 'counts' },
];
const sizes = [10, 100, 1_000, 10_000, 100_000, 1_000_000];
const months = 120;

/** Cases of ten years by number of entries: reading them with every check, and reading and assessing. */
export async function* assessing({ runs }: Options): AsyncGenerator<Row> {
  for (const { product, name, kind } of kinds)
    for (const entries of sizes) {
      const timed = { product, kind, entries, months };
      const { first, warm } = await timesOf(timed, runsOf(entries, runs));
      const what = `${entries.toLocaleString('en')} ${name}`;
      yield {
        what: `${what}: read`,
        unit: 'ms',
        entries,
        ours: warm.map(({ read }) => read),
        beside: { what: 'JSON.parse of the same', values: warm.map(({ parse }) => parse) },
      };
      yield {
        what: `${what}: and assessed`,
        unit: 'ms',
        entries,
        ours: warm.map(({ readAndAssess }) => readAndAssess),
        beside: { what: 'obvious code, no checks', values: warm.map(({ obvious }) => obvious) },
      };
      if (entries !== 100_000) continue;
      const firsts = [first];
      while (firsts.length < runs) firsts.push((await timesOf(timed, 0)).first);
      yield {
        what: `${what}: the first time`,
        unit: 'ms',
        entries,
        ours: firsts.map(({ readAndAssess }) => readAndAssess),
        beside: { what: 'obvious code, the first time', values: firsts.map(({ obvious }) => obvious) },
      };
    }
}

/** The shorter, the more a hiccup of the machine would tell. */
function runsOf(entries: number, runs: number): number {
  if (entries <= 10_000) return 5 * runs;
  return entries < 1_000_000 ? 3 * runs : runs;
}
