import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { calendarSchema } from '../src/calendar/schema';
import { readCase } from '../src/case/read-case';
import { assess } from '../src/domain';
import { termsSchema } from '../src/terms/schema';
import { timed } from './figures';
import { caseFile, type MadeCase } from './made-cases';
import { obviousAssessment } from './obvious';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));

/** Looked at no further than the obvious code would. */
const looseSchema = z.object({ log: z.array(z.any()) });

export interface Times {
  readonly parse: number;
  readonly read: number;
  readonly readAndAssess: number;
  readonly obvious: number;
}

/** By turns, so that all meet the same machine; each run has texts of its own, as a file that was just parsed. */
export function timesOf(made: MadeCase, runs: number): Times[] {
  const terms = termsSchema.parse(json(`terms/${made.product}.json`));
  const sliceSeconds = terms.measure.kind === 'timeslices' ? terms.measure.slice.minutes * 60 : 300;
  const text = JSON.stringify(caseFile(made));
  const run = (): Times => {
    globalThis.gc?.();
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
  };
  run(); // the first one compiles
  return Array.from({ length: runs }, run);
}
