import { expect } from 'vitest';
import { assess, type Assessed, type Case, type LogEntry } from '../../domain';
import type { Terms } from '../../terms/schema';
import { agreements, calendar, caseOf } from '../agreements.test-support';
import type { CaseJson } from '../case-json';
import { Random } from '../random';
import { randomCase } from '../random-case';
import { smallest } from '../smallest';

/** SECOND_OPINION_CASES: with fewer of them fewer are asked here too. */
const wanted = Math.min(300, Number(process.env['SECOND_OPINION_CASES'] ?? 300));

export interface Tried {
  readonly terms: Terms;
  readonly subject: Case;
  readonly random: Random;
}

export const products = [...agreements.keys()];

const made = new Map<string, readonly { readonly json: CaseJson; readonly subject: Case }[]>();

/** Made once for all laws. */
function casesOf(terms: Terms) {
  const cases =
    made.get(terms.id) ??
    Array.from({ length: wanted }, (_, at) => {
      const json = randomCase(at + 1, terms, calendar);
      return { json, subject: caseOf(json) };
    });
  made.set(terms.id, cases);
  return cases;
}

/** Fails with the smallest random case of a product that breaks the law. */
export function expectLaw(product: string, holds: (tried: Tried) => boolean): void {
  const terms = agreements.get(product);
  if (!terms) throw new Error(`no agreement ${product}`);
  casesOf(terms).forEach(({ json, subject }, at) => {
    const breaks = (tried: Case) => !holds({ terms, subject: tried, random: new Random(at) });
    if (!breaks(subject)) return;
    const example = smallest(json, (candidate) => breaks(caseOf(candidate)));
    expect.fail(`${product}: ${JSON.stringify(example)}`);
  });
}

export function assessed({ terms, subject }: Pick<Tried, 'terms' | 'subject'>): Assessed {
  return assess(terms, subject, calendar);
}

/** The months and totals that the same case has with another log. */
export function figuresWith({ terms, subject }: Tried, log: readonly LogEntry[]) {
  const { months, totals } = assessed({ terms, subject: { ...subject, log } }).assessment;
  return { months, totals };
}
