import { readFileSync } from 'node:fs';
import { calendarSchema } from '../calendar/schema';
import { readCase } from '../case/read-case';
import type { Case } from '../domain';
import { termsIndexSchema, termsSchema, type Terms } from '../terms/schema';
import type { CaseJson } from './case-json';

/** For tests: the agreements and the calendar that the page fetches, and a case file read by its own door. */
const load = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${name}.json`, import.meta.url), 'utf8'));

export const calendar = calendarSchema.parse(load('calendars/cn'));
const { products } = termsIndexSchema.parse(load('terms/index'));
export const agreements: ReadonlyMap<string, Terms> = new Map(
  products.map((id) => [id, termsSchema.parse(load(`terms/${id}`))]),
);

export function caseOf(json: CaseJson): Case {
  const reading = readCase(json, (product) => agreements.get(product));
  if (!reading.ok) throw new Error(JSON.stringify({ problems: reading.problems, json }));
  return reading.value;
}
