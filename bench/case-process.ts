import * as z from 'zod/mini';
import { readCase } from '../src/case/read-case';
import { assess } from '../src/domain';
import { calendar, termsOf } from './data';
import { timed } from './figures';
import { caseFile, isLogKind, makeLogs } from './made-cases';
import { obviousAssessment } from './obvious';
import type { Times } from './timed-case';

/**
 * Reads and assesses one case again and again and the obvious code as often, which goes first by turns: both meet the same
 * machine. Each run has texts of its own, as a file that was just parsed.
 */
const [, , product = '', kind = '', ...numbers] = process.argv;
const [entries = 0, months = 0, runs = 0] = numbers.map(Number);

const terms = termsOf(product);
const sliceSeconds = terms.measure.kind === 'timeslices' ? terms.measure.slice.minutes * 60 : 300;
if (!isLogKind(kind)) throw new Error(`There are no logs of ${kind}.`);
const text = JSON.stringify(caseFile({ product, months, log: makeLogs[kind](entries, months) }));
/** Looked at no further than the obvious code would. */
const looseSchema = z.object({ log: z.array(z.any()) });

function run(turn: number): Times {
  if (turn === 0) globalThis.gc?.();
  let value: unknown;
  const parse = timed(() => (value = JSON.parse(text)));
  const before = turn % 2 === 0 ? timeOurs(value) : null;
  const { log } = looseSchema.parse(value);
  putAway();
  const obvious = timed(() => obviousAssessment(log, sliceSeconds));
  return { parse, ...(before ?? timeOurs(value)), obvious };
}

/**
 * What one leaves behind is not to be put away in the other's time. Of less than a million entries that is done as a page
 * does it by itself: to put all away would throw compiled code away too.
 */
function putAway(): void {
  if (entries >= 1_000_000) globalThis.gc?.();
  else globalThis.gc?.({ type: 'minor' });
}

function timeOurs(value: unknown): Pick<Times, 'read' | 'readAndAssess'> {
  putAway();
  let reading: ReturnType<typeof readCase> | undefined;
  const read = timed(() => (reading = readCase(value, () => terms)));
  const assessed = timed(() => {
    if (!reading?.ok) throw new Error(JSON.stringify(reading?.problems.slice(0, 3)));
    assess(terms, reading.value, calendar);
  });
  return { read, readAndAssess: read + assessed };
}

const warming = 5;
const [first, ...later] = Array.from({ length: 1 + warming + runs }, (_, turn) => run(turn));
process.send?.({ first, warm: later.slice(warming) });
