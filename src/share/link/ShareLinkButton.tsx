import type { Terms } from '../../terms/schema';

export function ShareLinkButton({ terms }: { readonly terms: Terms }) {
  return <button type="button">{terms.short}</button>;
}
