import { draftStore } from '../../case/draft-store';

/** Every key of this page's in the browser's storage begins so; others may share the origin. */
const prefix = 'sla-claim-worksheet:';

/** Deletes all that the page has put into this browser; rejects where the browser does not allow it. */
export async function eraseEverything(): Promise<void> {
  for (const storage of [localStorage, sessionStorage])
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
  await draftStore.erase();
}
