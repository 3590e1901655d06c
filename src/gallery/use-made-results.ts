import { useMemo } from 'react';
import { useCalendar } from '../calendar/load-calendar';
import type { CalendarData } from '../calendar/schema';
import type { Draft } from '../case/draft';
import { draftOfCase } from '../case/draft-of-case';
import { readDraft } from '../case/read-draft';
import { useAllTerms } from '../terms/load-terms';
import type { Terms } from '../terms/schema';
import { resultOf, type Result } from '../working/result';
import { madeCases } from './made-cases';

/** A made case, as it is written and what it comes to. */
export interface Made {
  readonly name: string;
  readonly draft: Draft;
  readonly terms: Terms;
  readonly calendar: CalendarData;
  readonly today: string;
  readonly result: Result;
}

/** Suspends until the terms and the calendar are there. */
export function useMadeResults(): readonly Made[] {
  const allTerms = useAllTerms();
  const calendar = useCalendar();
  return useMemo(
    () => Object.entries(madeCases).map(([name, file]) => made(name, file, allTerms, calendar)),
    [allTerms, calendar],
  );
}

function made(
  name: string,
  file: (typeof madeCases)[keyof typeof madeCases],
  allTerms: readonly Terms[],
  calendar: CalendarData,
): Made {
  const terms = allTerms.find(({ id }) => id === file.product);
  if (!terms) throw new Error(`${name} is of no product there is`);
  const draft = draftOfCase(file, name);
  const today = file.asOf;
  const reading = readDraft(draft, terms, today);
  const result = resultOf(reading, terms, calendar, today);
  if (!result) throw new Error(`${name}: ${JSON.stringify(reading.problems)}`);
  return { name, draft, terms, calendar, today, result };
}
