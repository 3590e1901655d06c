import { use, useSyncExternalStore } from 'react';
import type { Draft } from './draft';
import { draftStore, type Saving } from './draft-store';

const loads = new Map<string, Promise<void>>();

/** The draft that a product's wizard is at. Suspends until the browser has read it. */
export function useDraft(product: string): readonly [Draft, (change: (draft: Draft) => Draft) => void] {
  const draft = useSyncExternalStore(draftStore.subscribe, () => draftStore.current(product));
  if (!draft) {
    let load = loads.get(product);
    if (!load) loads.set(product, (load = draftStore.load(product)));
    use(load);
  }
  const current = draft ?? draftStore.current(product);
  if (!current) throw new Error(`no draft of ${product}`);
  return [current, (change) => draftStore.update(product, change)];
}

export function useSaving(): Saving {
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.saving);
}

/** Counts up when another tab has written a draft that is at hand here. */
export function useTakenOver(): number {
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.takenOver);
}
