import { use, useEffect, useSyncExternalStore } from 'react';
import type { Draft } from './draft';
import { draftStore } from './draft-store';
import type { Elsewhere } from './held-drafts';
import type { Saving } from './draft-writer';
import { lasting } from './lasting';

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

/** Whether the browser has anything yet of the draft that a product's wizard is at. */
export function useIsStored(product: string): boolean {
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.isStored(product));
}

/** Counts up when another tab has written a draft that is open here. */
export function useTakenOver(): number {
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.takenOver);
}

/** What another tab did to the draft that a product's wizard is at, until one writes in it here. */
export function useElsewhere(product: string): Elsewhere | null {
  return useSyncExternalStore(draftStore.subscribe, () => draftStore.elsewhereOf(product));
}

/** Whether the browser has promised to keep what is stored; null until that is known. */
export function useIsPromised(): boolean | null {
  useEffect(() => void lasting.look(), []);
  return useSyncExternalStore(lasting.subscribe, () => lasting.isPromised);
}
