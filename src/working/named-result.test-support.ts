import { readFileSync } from 'node:fs';
import { calendarSchema } from '../calendar/schema';
import { isObject } from '../case/checker';
import { draftOfCase } from '../case/draft-of-case';
import type { Draft } from '../case/draft';
import { readDraft } from '../case/read-draft';
import { termsSchema, type Terms } from '../terms/schema';
import { resultOf, type Result } from './result';

/** For tests: a named case of the command line's, as the page comes to its result, or what the page is told is wrong. */
export function namedResult(name: string): Result {
  const draft = namedDraft(name);
  const terms = termsOf(draft.product);
  const reading = readDraft(draft, terms, '2026-01-01');
  const result = resultOf(reading, terms, calendar, '2026-01-01');
  if (!result) throw new Error(`${name}: ${JSON.stringify(reading.problems)}`);
  return result;
}

export function namedDraft(name: string): Draft {
  const json = read(`../cli/cases/${name}.case.json`);
  if (!isObject(json)) throw new TypeError(`${name} is no case file`);
  return draftOfCase(json, 'draft');
}

export function termsOf(product: string): Terms {
  return termsSchema.parse(read(`../../public/terms/${product}.json`));
}

const calendar = calendarSchema.parse(read('../../public/calendars/cn.json'));

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
