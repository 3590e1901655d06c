import { navigate } from 'wouter/use-hash-location';
import { draftOfCase } from '../../case/draft-of-case';
import { draftStore } from '../../case/draft-store';
import type { Terms } from '../../terms/schema';
import { exampleCase } from './example-case';

/** Opens the agreement's example as a draft of its own and goes on to its result. */
export async function openExample(terms: Terms): Promise<void> {
  await draftStore.openCopy(draftOfCase(exampleCase(terms), `example-${terms.id}`));
  navigate(`/${terms.id}/result`);
}
