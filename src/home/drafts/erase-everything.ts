import { draftStore } from '../../case/draft-store';

/** Every key of this page's in the browser's storage begins so; others may share the origin. */
const prefix = 'sla-claim-worksheet:';

/** Deletes all that the page has put into this browser; rejects where the browser does not allow it. */
export async function eraseEverything(): Promise<void> {
  try {
    await draftStore.erase();
  } finally {
    for (const storage of [() => localStorage, () => sessionStorage]) eraseFrom(storage);
  }
}

function eraseFrom(storage: () => Storage): void {
  try {
    const keys = Object.keys(storage()).filter((key) => key.startsWith(prefix));
    for (const key of keys) storage().removeItem(key);
  } catch {
    // Where it is forbidden there is nothing in it.
  }
}
