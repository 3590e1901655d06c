import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { calendarSchema } from '../src/calendar/schema';
import { readCase } from '../src/case/read-case';
import { assess } from '../src/domain';
import { termsSchema } from '../src/terms/schema';
import { timed } from './figures';
import { caseFile, makeLogs } from './made-cases';
import { obviousAssessment } from './obvious';
import type { Times } from './timed-case';

/**
 * Reads and assesses one case again and again beside the obvious code, by turns, so that both meet the same machine; each run
 * has texts of its own, as a file that was just parsed.
 */
const [, , product = '', kind = '', ...numbers] = process.argv;
const [entries = 0, months = 0, runs = 0] = numbers.map(Number);

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));
const terms = termsSchema.parse(json(`terms/${product}.json`));
const sliceSeconds = terms.measure.kind === 'timeslices' ? terms.measure.slice.minutes * 60 : 300;
const make = makeLogs[z.enum(['outages', 'ratedOutages', 'measuredSlices', 'counts']).parse(kind)];
const text = JSON.stringify(caseFile({ product, months, log: make(entries, months) }));
/** Looked at no further than the obvious code would. */
const looseSchema = z.object({ log: z.array(z.any()) });

function run(): Times {
  // Millions leave so much behind that what is being timed would have to wait until it is put away
  if (entries >= 1_000_000) globalThis.gc?.();
  let value: unknown;
  const parse = timed(() => (value = JSON.parse(text)));
  let reading: ReturnType<typeof readCase> | undefined;
  const read = timed(() => (reading = readCase(value, () => terms)));
  const assessed = timed(() => {
    if (!reading?.ok) throw new Error(JSON.stringify(reading?.problems.slice(0, 3)));
    assess(terms, reading.value, calendar);
  });
  const { log } = looseSchema.parse(value);
  const obvious = timed(() => obviousAssessment(log, sliceSeconds));
  return { parse, read, readAndAssess: read + assessed, obvious };
}

const first = run();
for (let warming = 0; warming < 3; warming++) run();
process.send?.({ first, warm: Array.from({ length: runs }, run) });
