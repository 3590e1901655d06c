/** The longest link that every program is known to pass on whole. */
export const safeLength = 2000;
/** A longer one is none: a file holds the same. */
export const greatestLength = 8000;

/** `page`: where the page lies. All of the case stands behind the #, which no browser sends to a server. */
export function linkAddress(page: string, product: string, text: string): string {
  return `${page.replace(/#.*$/s, '')}#/${product}/shared?c=${text}`;
}

/** Whether a place within the page means a link, whole or not: no other place has any of these. */
export function isLinkPath(path: string): boolean {
  return /[?=]|\/shared/.test(path);
}

/** null: the address around the link is not as it was. */
export function readLinkPath(path: string): { readonly product: string; readonly text: string } | null {
  const [, product, text] = /^\/([a-z][a-z0-9-]*)\/shared\?c=(.*)$/s.exec(path) ?? [];
  return product === undefined || text === undefined ? null : { product, text };
}
