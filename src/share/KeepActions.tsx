import type { Terms } from '../terms/schema';
import { SaveFileButton } from './file/SaveFileButton';
import { ShareLinkButton } from './link/ShareLinkButton';

/** The case of a product as a file to keep and a link to hand on. */
export function KeepActions({ terms }: { readonly terms: Terms }) {
  return (
    <>
      <SaveFileButton terms={terms} />
      <ShareLinkButton terms={terms} />
    </>
  );
}
