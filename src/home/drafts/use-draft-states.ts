import { useEffect, useState } from 'react';
import { useCalendarWhenThere } from '../../calendar/load-calendar';
import type { CalendarData } from '../../calendar/schema';
import type { Draft } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import { todayInBeijing } from '../../case/today';
import type { Terms } from '../../terms/schema';
import { draftState, type DraftState } from './draft-state';

export interface DraftStates {
  readonly today: string;
  readonly of: (draft: Draft) => DraftState | undefined;
  /** Whether all are known. */
  readonly areKnown: boolean;
}

const rowsAtOnce = 500;

/** A draft that did not change is the same object, and stands as it stood on the same day. */
const known = new WeakMap<Draft, { readonly today: string; readonly state: DraftState }>();

/** How each draft stands. Worked out one after the other while the page has nothing else to do. */
export function useDraftStates(drafts: readonly Draft[], agreements: readonly Terms[]): DraftStates {
  const calendar = useCalendarWhenThere();
  const [today] = useState(() => todayInBeijing());
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!calendar) return undefined;
    const leaving = new AbortController();
    const workOut = async () => {
      for (const draft of drafts) {
        const terms = agreements.find(({ id }) => id === draft.product);
        if (!terms || known.get(draft)?.today === today) continue;
        const state = await stateInIdle(draft, terms, calendar, today, leaving.signal);
        if (!state) return;
        known.set(draft, { today, state });
        setCount((count) => count + 1);
      }
    };
    void workOut();
    return () => leaving.abort();
  }, [drafts, agreements, calendar, today]);
  const of = (draft: Draft) => {
    const found = known.get(draft);
    return found?.today === today ? found.state : undefined;
  };
  return { today, of, areKnown: drafts.every((draft) => of(draft) !== undefined) };
}

/** A long log is read some rows at a time: what a row says is kept with the row, so that the whole is read quickly then. */
async function stateInIdle(
  draft: Draft,
  terms: Terms,
  calendar: CalendarData,
  today: string,
  signal: AbortSignal,
): Promise<DraftState | null> {
  for (let row = 0; row < draft.log.length - rowsAtOnce; row += rowsAtOnce) {
    await idle();
    if (signal.aborted) return null;
    readDraft({ ...draft, log: draft.log.slice(row, row + rowsAtOnce) }, terms, today);
  }
  await idle();
  return signal.aborted ? null : draftState(draft, terms, calendar, today);
}

function idle(): Promise<void> {
  return new Promise((done) => {
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 20);
  });
}
