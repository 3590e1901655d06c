import { navigate } from 'wouter/use-hash-location';
import type { Draft } from '../case/draft';

/** Takes up a draft where its wizard begins. */
export async function openDraft(draft: Draft): Promise<void> {
  const { draftStore } = await import('../case/draft-store');
  await draftStore.open(draft);
  navigate(`/${draft.product}/purchase`);
}
