import { strayPath } from './stray-link';

/** The longest link that every program is known to pass on whole. */
export const safeLength = 2000;
/** A longer one is none: a file holds the same. */
export const greatestLength = 8000;

const inProduct = 'shared?c=';

/** `page`: where the page lies. All of the case stands behind the #, which no browser sends to a server. */
export function linkAddress(page: string, product: string, text: string): string {
  return `${page.replace(/#.*$/s, '')}#/${product}/${inProduct}${text}`;
}

/** Whether a place within the page means a link, whole or not: no other place has any of these. */
export function isLinkPath(path: string): boolean {
  const place = plain(path);
  return /[?=]|shared/.test(place) || isCutOff(partsOf(place).rest);
}

export type LinkPlace =
  | { readonly ok: true; readonly product: string; readonly text: string }
  | { readonly ok: false; readonly code: 'not-a-link' | 'damaged' | 'mark-changed' };

/** What the address around the link says; the checksum vouches for the link alone. */
export function readLinkPath(path: string): LinkPlace {
  if (path === strayPath) return { ok: false, code: 'mark-changed' };
  const { product, rest } = partsOf(plain(path));
  if (isCutOff(rest)) return { ok: false, code: 'not-a-link' };
  if (!rest.startsWith(inProduct)) return { ok: false, code: 'damaged' };
  return { ok: true, product, text: rest.slice(inProduct.length) };
}

function partsOf(place: string): { readonly product: string; readonly rest: string } {
  const [, product = '', rest = ''] = /^\/([a-z][a-z0-9-]*)\/(.*)$/s.exec(place) ?? [];
  return { product, rest };
}

function isCutOff(rest: string): boolean {
  return rest !== '' && inProduct.startsWith(rest);
}

/** Some programs write the signs of an address as %2F, and the next one that as %252F. A link has no % of its own. */
function plain(path: string): string {
  return path
    .replaceAll(/%(?:25)*([2-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/^\/+/, '/');
}
