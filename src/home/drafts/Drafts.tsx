import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import { draftStore } from '../../case/draft-store';
import type { Terms } from '../../terms/schema';
import '../links.css';
import { dueDay, type DraftState } from './draft-state';
import { DraftLine, nameId } from './DraftLine';
import './Drafts.css';
import { GoOn } from './GoOn';
import { UndoNote } from './UndoNote';
import { useDraftName } from './use-draft-name';
import { useDraftStates } from './use-draft-states';
import { useDrafts } from './use-drafts';
import { useStateWords } from './use-state-words';

interface DraftsProps {
  readonly agreements: readonly Terms[];
  readonly openDraft: (draft: Draft) => void;
}

type Done =
  | { readonly kind: 'deleted'; readonly draft: Draft }
  | { readonly kind: 'duplicated' | 'notDeleted'; readonly name: string };

export function Drafts({ agreements, openDraft }: DraftsProps) {
  const { t } = useTranslation('home');
  const { drafts: all, unreadable } = useDrafts();
  const drafts = all.filter(({ product }) => agreements.some(({ id }) => id === product));
  const states = useDraftStates(all, agreements);
  const { words, isSoon } = useStateWords(states.today);
  const nameOf = useDraftName(agreements);
  const [done, setDone] = useState<Done | null>(null);
  const focusWhenBack = useFocusWhenBack(all);
  const heading = useRef<HTMLHeadingElement>(null);
  const isDeleted = done?.kind === 'deleted';
  if (drafts.length === 0 && unreadable === 0 && !isDeleted) return null;

  const stateOf = (draft: Draft) => {
    const state = states.of(draft);
    return state ? { words: words(state), isSoon: isSoon(state) } : null;
  };
  const duplicate = (draft: Draft) => {
    const name = t(($) => $.drafts.copyOf, { name: nameOf(draft) });
    draftStore.duplicate(draft, name);
    setDone({ kind: 'duplicated', name });
  };
  const remove = (draft: Draft) => {
    setDone({ kind: 'deleted', draft });
    draftStore.remove(draft).catch(() => setDone({ kind: 'notDeleted', name: nameOf(draft) }));
  };
  const undo = (draft: Draft) => {
    draftStore.restore(draft);
    setDone(null);
    focusWhenBack(draft);
  };
  return (
    <section className="links" aria-labelledby="drafts">
      <GoOn count={drafts.length} heading={heading} />
      <h2 id="drafts" ref={heading} tabIndex={-1}>
        {t(($) => $.drafts.title)}
      </h2>
      <ul>
        {(states.areKnown ? dueFirst(drafts, states.of) : drafts).map((draft) => (
          <DraftLine
            key={draft.id}
            draft={draft}
            name={nameOf(draft)}
            state={stateOf(draft)}
            onOpen={() => openDraft(draft)}
            onRename={(title) => draftStore.rename(draft, title)}
            onDuplicate={() => duplicate(draft)}
            onDelete={() => remove(draft)}
          />
        ))}
      </ul>
      <output className="drafts__done">
        {isDeleted && (
          <UndoNote
            key={done.draft.id}
            name={nameOf(done.draft)}
            onUndo={() => undo(done.draft)}
            onGone={() => setDone(null)}
          />
        )}
        {done && !isDeleted && t(($) => $.drafts[done.kind], { name: done.name })}
      </output>
      {unreadable > 0 && <p>{t(($) => $.drafts.unreadable, { count: unreadable })}</p>}
    </section>
  );
}

/** What is due next goes first; where no day counts, the latest change. */
function dueFirst(drafts: readonly Draft[], stateOf: (draft: Draft) => DraftState | undefined): Draft[] {
  const due = (draft: Draft) => {
    const state = stateOf(draft);
    return (state && dueDay(state)) ?? '9999';
  };
  return drafts.toSorted((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : b.changedAt - a.changedAt));
}

/** The undo button is gone once it was pressed: focus goes to the draft that is back. */
function useFocusWhenBack(drafts: readonly Draft[]): (draft: Draft) => void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    const back = drafts.find(({ id }) => id === awaited.current);
    if (!back) return;
    awaited.current = null;
    if (document.activeElement === document.body) document.getElementById(nameId(back))?.focus();
  }, [drafts]);
  return (draft) => {
    awaited.current = draft.id;
    // It may not have left the list yet.
    document.getElementById(nameId(draft))?.focus();
  };
}
