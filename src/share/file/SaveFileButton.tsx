import type { Terms } from '../../terms/schema';

export function SaveFileButton({ terms }: { readonly terms: Terms }) {
  return <button type="button">{terms.short}</button>;
}
