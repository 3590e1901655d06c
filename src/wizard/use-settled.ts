import { useEffect, useState } from 'react';
import type { Draft } from '../case/draft';

/** From so many rows on, what a draft comes to takes longer than the time between two keys. */
const manyRows = 1500;
const pause = 200;

/** The draft; with a long log, as it was at the last pause in typing. */
export function useSettled(draft: Draft): Draft {
  const waits = draft.log.length > manyRows;
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), waits ? pause : 0);
    return () => clearTimeout(timer);
  }, [draft, waits]);
  return waits && settled.id === draft.id ? settled : draft;
}
