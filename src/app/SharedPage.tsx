import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { decodeLink } from '../case/link/decode-link';
import { readLinkPath } from '../case/link/link-address';
import { useProducts } from '../terms/load-terms';
import { SharedCase } from './SharedCase';
import { SharedFault } from './SharedFault';

/** What a link holds, for reading; or why it cannot be opened, and never anything in its place. */
export default function SharedPage() {
  const [path] = useLocation();
  const products = useProducts();
  const place = readLinkPath(path);
  const text = place?.text ?? '';
  const { data: link } = useSuspenseQuery({ queryKey: ['link', text], queryFn: () => decodeLink(text) });
  if (!link.ok) return <SharedFault code={link.code} />;
  // The checksum does not cover the address around the link.
  if (link.draft.product !== place?.product) return <SharedFault code="damaged" />;
  if (!products.includes(link.draft.product))
    return <SharedFault code="unknown-product" product={link.draft.product} />;
  return <SharedCase key={text} draft={link.draft} termsEdition={link.termsEdition} />;
}
