/** Made when it is first asked for: each format of Intl takes a phone some ten milliseconds, and no page needs them all. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
