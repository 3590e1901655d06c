import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { assess } from '../domain';
import type { Terms } from '../terms/schema';
import { agreements, calendar, caseOf } from './agreements.test-support';
import type { CaseJson } from './case-json';
import { randomCase } from './random-case';
import { referenceAssessment } from './reference';
import { smallest } from './smallest';

/** Of the zones in which the tests run, each asks other cases, and the first most. */
const turn = Math.max(0, ['America/New_York', 'Asia/Shanghai', 'UTC'].indexOf(process.env['TZ'] ?? ''));
/** SECOND_OPINION_CASES: how many random cases of each product; SECOND_OPINION_SEED: the first one's seed. */
const wanted = Number(process.env['SECOND_OPINION_CASES'] ?? (turn === 0 ? 3000 : 1000));
const firstSeed = Number(process.env['SECOND_OPINION_SEED'] ?? turn * 3000 + 1);

function opinions(json: CaseJson, terms: Terms) {
  return {
    domain: assess(terms, caseOf(json), calendar).assessment,
    reference: referenceAssessment(json, terms, calendar),
  };
}

function differ(json: CaseJson, terms: Terms): boolean {
  const { domain, reference } = opinions(json, terms);
  return !isDeepStrictEqual(domain, reference);
}

describe('the rules, read a second time', () => {
  it.each([...agreements])('say the same of %s in random cases', { timeout: 3_600_000 }, (product, terms) => {
    for (let seed = firstSeed; seed < firstSeed + wanted; seed += 1) {
      const json = randomCase(seed, terms, calendar);
      if (!differ(json, terms)) continue;
      const example = smallest(json, (candidate) => differ(candidate, terms));
      const { domain, reference } = opinions(example, terms);
      expect(domain, `${product}, seed ${seed}: ${JSON.stringify(example)}`).toStrictEqual(reference);
    }
  });
});
