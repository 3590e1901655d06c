import { readFileSync } from 'node:fs';
import { calendarSchema } from '../calendar/schema';
import { isObject } from '../case/checker';
import { draftOfCase } from '../case/draft-of-case';
import type { Draft } from '../case/draft';
import { readCase } from '../case/read-case';
import { readDraft } from '../case/read-draft';
import { assess, entryShares } from '../domain';
import { termsSchema, type Terms } from '../terms/schema';
import { resultOf, type Result } from './result';

/** For tests: a named case of the command line's, as the page comes to its result, or what the page is told is wrong. */
export function namedResult(name: string): Result {
  return resultOfDraft(namedDraft(name));
}

/** The same of a case file written in a test, made on the spot. */
export function writtenResult(file: object): Result {
  return resultOfDraft(draftOfCase(file, 'draft'));
}

/** The result of a case file that says more of times than a draft can. */
export function strictResult(file: CaseFile, terms: Terms): Result {
  const reading = readCase(file, () => terms);
  if (!reading.ok) throw new Error(`${terms.id}: ${JSON.stringify(reading.problems)}`);
  const { assessment, evidence } = assess(terms, reading.value, calendar);
  const rows = reading.value.log.map((_, row) => row);
  return {
    terms,
    subject: reading.value,
    file: { ...file },
    assessment,
    evidence,
    calendar,
    shares: entryShares(reading.value.log, evidence, assessment.findings),
    rows,
    numbers: rows.map((row) => row + 1),
    boughtMonths: file.purchase.months ?? null,
    asOfIsToday: false,
  };
}

interface CaseFile {
  readonly purchase: { readonly months?: number };
}

function resultOfDraft(draft: Draft): Result {
  const terms = termsOf(draft.product);
  const reading = readDraft(draft, terms, '2026-01-01');
  const result = resultOf(reading, terms, calendar, '2026-01-01');
  if (!result) throw new Error(`${draft.product}: ${JSON.stringify(reading.problems)}`);
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

export const calendar = calendarSchema.parse(read('../../public/calendars/cn.json'));

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
