import { useEffect, useState } from 'react';
import type { Draft } from '../../case/draft';
import { draftStore } from '../../case/draft-store';

export interface ListedDrafts {
  /** The latest change first; none until they are read. */
  readonly drafts: readonly Draft[];
  /** How many the browser keeps that cannot be read. */
  readonly unreadable: number;
}

/** The drafts in this browser, as they stand in whichever tab. */
export function useDrafts(): ListedDrafts {
  const [listed, setListed] = useState<ListedDrafts>({ drafts: [], unreadable: 0 });
  useEffect(() => {
    let left = false;
    let isReading = false;
    let isOld = false;
    const read = async () => {
      isOld = isReading;
      if (isReading) return;
      isReading = true;
      const list = await draftStore.list();
      isReading = false;
      if (left) return;
      setListed((before) => (isSame(before, list) ? before : list));
      // Something changed while it was read.
      if (isOld) void read();
    };
    void read();
    const unsubscribe = draftStore.subscribe(() => void read());
    return () => {
      left = true;
      unsubscribe();
    };
  }, []);
  return listed;
}

function isSame(a: ListedDrafts, b: ListedDrafts): boolean {
  return (
    a.unreadable === b.unreadable &&
    a.drafts.length === b.drafts.length &&
    a.drafts.every((draft, place) => draft === b.drafts[place])
  );
}
