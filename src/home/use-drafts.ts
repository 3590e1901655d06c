import { useEffect, useState } from 'react';
import type { Draft } from '../case/draft';
import { draftStore } from '../case/draft-store';

export interface Drafts {
  /** The latest change first; none until they are read. */
  readonly drafts: readonly Draft[];
  /** How many the browser keeps that cannot be read. */
  readonly unreadable: number;
  /** The one deleted last, while that can be taken back. */
  readonly deleted: Draft | null;
  readonly remove: (draft: Draft) => void;
  readonly restore: () => void;
}

/** The drafts in this browser. */
export function useDrafts(): Drafts {
  const [listed, setListed] = useState<{ drafts: readonly Draft[]; unreadable: number }>({
    drafts: [],
    unreadable: 0,
  });
  const [deleted, setDeleted] = useState<Draft | null>(null);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const list = await draftStore.list();
      if (!left) setListed(list);
    };
    void read();
    const unsubscribe = draftStore.subscribe(() => void read());
    return () => {
      left = true;
      unsubscribe();
    };
  }, []);
  return {
    ...listed,
    deleted,
    remove: (draft) => {
      void draftStore.remove(draft);
      setDeleted(draft);
    },
    restore: () => {
      if (deleted) draftStore.restore(deleted);
      setDeleted(null);
    },
  };
}
