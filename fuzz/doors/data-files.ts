import * as z from 'zod/mini';
import { calendarSchema, type CalendarData } from '../../src/calendar/schema';
import { readCase } from '../../src/case/read-case';
import { assess } from '../../src/domain';
import { termsSchema, type Terms } from '../../src/terms/schema';
import { textOf, type Door } from '../door';
import { expectSame, Harm } from '../harm';
import { oddJson } from '../json-text';
import { mutatedJson } from '../mutate';
import type { Random } from '../random';
import { calendar, calendarFile, cases, terms, termsFiles } from '../samples';

z.config({ jitless: true });

/** A file of terms that somebody adds. */
export const termsFile: Door = {
  name: 'terms',
  make: (random: Random) => madeOf(random, random.pick(termsFiles)),
  enter: (entered) => enter(termsSchema, textOf(entered), (given) => expectAssessments([given], calendar)),
};

/** A file of holidays. */
export const holidays: Door = {
  name: 'calendar',
  make: (random: Random) => madeOf(random, calendarFile),
  enter: (entered) => enter(calendarSchema, textOf(entered), (given) => expectAssessments(terms, given)),
};

function madeOf(random: Random, file: unknown): string {
  return random.once(4) ? oddJson(random, file) : (JSON.stringify(mutatedJson(random, file)) ?? '');
}

function enter<T>(schema: z.ZodMiniType<T>, text: string, use: (given: T) => void): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'no JSON';
  }
  const reading = schema.safeParse(json);
  if (reading.success) {
    // JSON has a negative zero, but writes none
    if (!/[:[,]-0(?![.\d])/.test(text))
      expectSame('what is read', JSON.parse(JSON.stringify(reading.data)), reading.data);
    use(reading.data);
    return 'taken';
  }
  const [issue] = reading.error.issues;
  if (!issue || issue.message === '' || typeof z.core.toDotPath(issue.path) !== 'string')
    throw new Harm('refused, and nobody says why');
  return 'refused';
}

/** Every case of the products as they measure, or the problems it then has. */
function expectAssessments(all: readonly Terms[], days: CalendarData): void {
  for (const own of all)
    for (const file of cases) {
      const reading = readCase({ ...Object(file), product: own.id }, () => own);
      if (!reading.ok && reading.problems.length === 0) throw new Harm('neither a case nor a problem');
      if (!reading.ok) continue;
      const { assessment } = assess(own, reading.value, days);
      expectSame('an assessment as JSON', JSON.parse(JSON.stringify(assessment)), assessment);
    }
}
