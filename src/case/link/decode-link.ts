import type { Draft } from '../draft';
import { fromBase64url } from './base64url';
import { unpack } from './compact';
import { inflate } from './deflate';
import { isFlatJson } from './flat-json';
import { linkVersion, readLinkText } from './link-text';
import { compactSchema } from './schema';

/**
 * `damaged`: a character of it is not as it was. `not-a-link`: there is nothing. `old-browser`: it cannot unpack.
 */
export type LinkFault = 'not-a-link' | 'damaged' | 'newer-version' | 'too-large' | 'old-browser';

export type LinkReading =
  | { readonly ok: true; readonly draft: Draft; readonly termsEdition: string }
  | { readonly ok: false; readonly code: LinkFault };

/** The draft that a link's text holds. Its id is the link's: the same link gives the same draft. */
export async function decodeLink(text: string): Promise<LinkReading> {
  const link = readLinkText(text);
  if (!link.ok) return link;
  if (link.version > linkVersion) return fault('newer-version');
  const bytes = fromBase64url(link.payload);
  if (!bytes) return fault('damaged');
  const inflated = await inflate(bytes);
  if (!inflated.ok) return inflated;
  const compact = compactSchema.safeParse(parse(inflated.text));
  const draft = compact.success ? unpack(compact.data, `link-${link.checksum}`) : null;
  return compact.success && draft ? { ok: true, draft, termsEdition: compact.data[0] } : fault('damaged');
}

function fault(code: LinkFault): LinkReading {
  return { ok: false, code };
}

/** undefined, which no schema takes, for what is no JSON of ours. */
function parse(text: string): unknown {
  if (!isFlatJson(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
