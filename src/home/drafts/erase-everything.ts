import { draftStore } from '../../case/draft-store';

/** Every key of this page's in the browser's storage begins so; others may share the origin. */
const prefix = 'sla-claim-worksheet:';
const storages = [() => localStorage, () => sessionStorage];

/** Deletes all that the page has put into this browser; rejects where the browser does not allow it. */
export async function eraseEverything(): Promise<void> {
  try {
    await draftStore.erase();
  } finally {
    for (const storage of storages) for (const key of keysIn(storage)) storage().removeItem(key);
  }
}

/** Whether the page has put anything into this browser beside its drafts. */
export function keepsChoices(): boolean {
  return storages.some((storage) => keysIn(storage).length > 0);
}

function keysIn(storage: () => Storage): string[] {
  try {
    return Object.keys(storage()).filter((key) => key.startsWith(prefix));
  } catch {
    // Where it is forbidden there is nothing in it.
    return [];
  }
}
