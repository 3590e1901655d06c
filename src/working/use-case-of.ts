import { useMemo, useState } from 'react';
import { useCalendar } from '../calendar/load-calendar';
import type { Draft } from '../case/draft';
import { readDraft, type DraftReading } from '../case/read-draft';
import { todayInBeijing } from '../case/today';
import { useDraft } from '../case/use-draft';
import { useTerms } from '../terms/load-terms';
import type { Terms } from '../terms/schema';
import { resultOf, type Result } from './result';

/** A product's case as it stands in the browser. */
export interface CaseOf {
  readonly terms: Terms;
  readonly draft: Draft;
  readonly change: (change: (draft: Draft) => Draft) => void;
  readonly reading: DraftReading;
  /** null: something is missing or wrong. */
  readonly result: Result | null;
  /** The day of the visit: a page left open over midnight keeps the figures that it showed. */
  readonly today: string;
}

/** Suspends until terms, calendar and draft are there. */
export function useCaseOf(product: string): CaseOf {
  const terms = useTerms(product);
  const calendar = useCalendar();
  const [draft, change] = useDraft(product);
  const [today] = useState(() => todayInBeijing());
  const reading = useMemo(() => readDraft(draft, terms, today), [draft, terms, today]);
  const result = useMemo(() => resultOf(reading, terms, calendar, today), [reading, terms, calendar, today]);
  return { terms, draft, change, reading, result, today };
}
