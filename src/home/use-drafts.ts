import { useEffect, useState } from 'react';
import type { Draft } from '../case/draft';
import { draftStore } from '../case/draft-store';

/** The drafts in this browser, the latest change first; none until they are read. */
export function useDrafts(): readonly Draft[] {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const all = await draftStore.list();
      if (!left) setDrafts(all);
    };
    void read();
    return () => {
      left = true;
    };
  }, []);
  return drafts;
}
