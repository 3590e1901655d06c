import { startTransition, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CalendarData } from '../calendar/schema';
import type { Draft } from '../case/draft';
import type { Terms } from '../terms/schema';
import { inPieces } from './in-pieces';
import { comesTo, workOut, type SoFar } from './so-far';

/** From so many rows on, what a draft comes to takes longer than the time between two keys. */
const manyRows = 1500;
const pause = 200;

/**
 * What a draft comes to. What is typed appears at once, what it comes to a moment later: of a long log after a pause in
 * typing, and worked out in pieces. Whether it has caught up is told by its `draft`.
 */
export function useSoFar(draft: Draft, terms: Terms, calendar: CalendarData, today: string): SoFar {
  const [known, setKnown] = useState<SoFar | null>(null);
  const last = known?.draft.id === draft.id ? known : null;
  const lags = draft.log.length > manyRows && last !== null;
  const seen = useDeferredValue(lags ? last.draft : draft);
  const soFar = useMemo(
    () => (last?.draft === seen && last.today === today ? last : comesTo(seen, terms, calendar, today)),
    [last, seen, terms, calendar, today],
  );

  useEffect(() => {
    if (lags) return undefined;
    // Should the log become long, this is what stands until more is known.
    const timer = setTimeout(() => setKnown(soFar));
    return () => clearTimeout(timer);
  }, [lags, soFar]);

  const isBehind = lags && last.draft !== draft;
  useEffect(() => {
    if (!isBehind) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      inPieces(workOut(draft, terms, calendar, today), stop.signal).then(
        (found) => found && startTransition(() => setKnown(found)),
        // As it would in drawing, a mistake of ours leads to the error page.
        (error: unknown) =>
          setKnown(() => {
            throw error;
          }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isBehind, draft, terms, calendar, today]);
  return soFar;
}
