import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Draft } from '../case/draft';
import { isOfKinds } from '../case/kinds-of';
import { decodeLink } from '../case/link/decode-link';
import { readLinkPath } from '../case/link/link-address';
import { useProducts, useTerms } from '../terms/load-terms';
import { SharedCase } from './SharedCase';
import { SharedFault } from './SharedFault';

/** What a link holds, for reading; or why it cannot be opened, and never anything in its place. */
export function SharedPage() {
  const [path] = useLocation();
  const place = readLinkPath(path);
  return place.ok ? <SharedLink key={place.text} {...place} /> : <SharedFault code={place.code} />;
}

function SharedLink({ product, text }: { readonly product: string; readonly text: string }) {
  const products = useProducts();
  const { data: link } = useSuspenseQuery({ queryKey: ['link', text], queryFn: () => decodeLink(text) });
  if (!link.ok) return <SharedFault code={link.code} />;
  // The checksum does not cover the address around the link.
  if (link.draft.product !== product) return <SharedFault code="damaged" />;
  if (!products.includes(product)) return <SharedFault code="unknown-product" product={product} />;
  return <SharedDraft draft={link.draft} termsEdition={link.termsEdition} />;
}

/** A link of rows that its product cannot have was made by no page, and could not be saved as a draft. */
function SharedDraft(link: { readonly draft: Draft; readonly termsEdition: string }) {
  const terms = useTerms(link.draft.product);
  return isOfKinds(link.draft, terms) ? <SharedCase {...link} /> : <SharedFault code="damaged" />;
}
