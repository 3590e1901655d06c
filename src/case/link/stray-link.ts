/** Where the page goes instead, so that the case stands in its address no longer. */
export const strayPath = '/shared/in-query';

/** Whether a link stands in a query: where a program changed its # into ?, it went to the server with the request. */
export function isStrayLink({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return hash === '' && /\/shared|[?&]c=/.test(search);
}
