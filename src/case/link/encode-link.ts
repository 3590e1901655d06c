import type { Draft } from '../draft';
import { toBase64url } from './base64url';
import { pack } from './compact';
import { deflate, mostInflated } from './deflate';
import { linkDraft } from './link-draft';
import { linkText } from './link-text';
import { mostRows } from './schema';

/**
 * A draft as the text of a link, which holds what was entered and never a result. It pins the edition of the terms it was
 * made with, and the as-of day: `asOf` where the draft gives none. null: it is more than a link may hold.
 */
export async function encodeLink(draft: Draft, termsEdition: string, asOf: string): Promise<string | null> {
  if (draft.log.length > mostRows) return null;
  const json = new Blob([JSON.stringify(pack(linkDraft(draft, asOf), termsEdition))]);
  return json.size > mostInflated ? null : linkText(toBase64url(await deflate(json)));
}
