import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../domain';
import { agreements, calendar, caseOf } from './agreements.test-support';
import { referenceAssessment } from './reference';

const folder = new URL('../cli/cases/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

describe('both readings of the rules', () => {
  it.each(names)('know the answer to %s', (name) => {
    const json = read(`${name}.case.json`);
    const terms = agreements.get(json.product);
    if (!terms) throw new Error(`no agreement ${json.product}`);
    const answer: unknown = read(`${name}.assessment.json`);
    expect(assess(terms, caseOf(json), calendar).assessment).toEqual(answer);
    expect(referenceAssessment(json, terms, calendar)).toEqual(answer);
  });
});
