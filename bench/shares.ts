import { readCase } from '../src/case/read-case';
import { assess, entryShares } from '../src/domain';
import { calendar, termsOf } from './data';
import { timed } from './figures';
import { caseFile, longOutages } from './made-cases';
import type { Options } from './run';
import type { Row } from './table';

const entries = 20_000;

/** What each of many outages adds, and shares with others: long ones that lie over each other beside short ones. */
export function* sharing({ runs }: Options): Generator<Row> {
  const [long, short] = [sharesOf(40 * 86_400), sharesOf(600)];
  const run = () => ({ long: timed(long), short: timed(short) });
  for (let warming = 0; warming < 3; warming++) run();
  const times = Array.from({ length: runs }, run);
  yield {
    what: `what each of ${entries.toLocaleString('en')} outages of 40 days adds`,
    unit: 'ms',
    entries,
    ours: times.map((time) => time.long),
    beside: { what: 'the same of ten minutes', values: times.map((time) => time.short) },
  };
}

function sharesOf(seconds: number): () => void {
  const file = caseFile({ product: 'trtc', months: 3, log: longOutages(entries, seconds) });
  const reading = readCase(file, termsOf);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
  const { terms, value } = reading;
  const { assessment, evidence } = assess(terms, value, calendar);
  return () => {
    entryShares(value.log, evidence, assessment.findings);
  };
}
