import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../calendar/schema';
import { readCase } from '../case/read-case';
import { assess } from '../domain';
import { termsIndexSchema, termsSchema } from '../terms/schema';
import type { CaseJson } from './case-json';
import { randomCase } from './random-case';
import { referenceAssessment } from './reference';

/** SECOND_OPINION_CASES: how many random cases of each product; SECOND_OPINION_SEED: the first one's seed. */
const wanted = Number(process.env['SECOND_OPINION_CASES'] ?? 2000);
const firstSeed = Number(process.env['SECOND_OPINION_SEED'] ?? 1);

const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${name}.json`, import.meta.url), 'utf8'));
const calendar = calendarSchema.parse(load('calendars/cn'));
const { products } = termsIndexSchema.parse(load('terms/index'));
const terms = new Map(products.map((id) => [id, termsSchema.parse(load(`terms/${id}`))]));

function opinions(json: CaseJson): { domain: unknown; reference: unknown } {
  const reading = readCase(json, (product) => terms.get(product));
  if (!reading.ok) return { domain: reading.problems, reference: 'a case without problems' };
  const { assessment } = assess(reading.terms, reading.value, calendar);
  return { domain: assessment, reference: referenceAssessment(json, reading.terms, calendar) };
}

function differ(json: CaseJson): boolean {
  const { domain, reference } = opinions(json);
  return !isDeepStrictEqual(domain, reference);
}

/** Leaves out entries and options as long as the two opinions still differ. */
function shrunk(json: CaseJson): CaseJson {
  const { logZone: _zone, ...unzoned } = json;
  const { byMonth: _byMonth, ...plainFees } = json.fees;
  const smaller = [
    ...json.log.map((_, index) => ({ ...json, log: json.log.toSpliced(index, 1) })),
    ...(json.logZone === undefined ? [] : [unzoned]),
    ...(json.fees.byMonth === undefined ? [] : [{ ...json, fees: plainFees }]),
  ].find((candidate) => differ(candidate));
  return smaller ? shrunk(smaller) : json;
}

describe('the rules, read a second time', () => {
  it.each([...terms])('say the same of %s in random cases', { timeout: 3_600_000 }, (product, agreement) => {
    for (let seed = firstSeed; seed < firstSeed + wanted; seed += 1) {
      const json = randomCase(seed, agreement, calendar);
      if (!differ(json)) continue;
      const smallest = shrunk(json);
      const { domain, reference } = opinions(smallest);
      expect(domain, `${product}, seed ${seed}: ${JSON.stringify(smallest)}`).toStrictEqual(reference);
    }
  });
});
