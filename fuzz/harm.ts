import { isDeepStrictEqual } from 'node:util';

/** What no input may bring about. */
export class Harm extends Error {
  override readonly name = 'Harm';
}

const ownOfPrototypes = [Object.prototype, Array.prototype, Function.prototype].map(
  (prototype) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

/** Whether objects everywhere have got something new. */
export function expectUnpolluted(): void {
  for (const [prototype, own] of ownOfPrototypes)
    if (Reflect.ownKeys(prototype).length !== own) throw new Harm('a prototype was changed');
}

/** What JavaScript makes of a value that somebody forgot to look at. */
const slips = /\bundefined\b|\bNaN\b|\[object |\[native code\]/;

/** Nothing but data, no deeper than it is read, and no slip that the input did not hold itself. */
export function expectData(value: unknown, entered: string, path = ''): void {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Harm(`a ${typeof value} at ${path}`);
  if (typeof value === 'number' && Number.isNaN(value)) throw new Harm(`NaN at ${path}`);
  const slip = typeof value === 'string' ? slips.exec(value)?.[0] : undefined;
  if (slip !== undefined && !entered.includes(slip)) throw new Harm(`“${slip}” at ${path}`);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!knownPrototypes.has(prototype)) throw new Harm(`an object of another kind at ${path}`);
  const items = value instanceof Map || value instanceof Set ? [...value] : Object.values(value);
  for (const [at, item] of items.slice(0, 1000).entries()) expectData(item, entered, `${path}.${at}`);
}

const knownPrototypes = new Set<unknown>([
  Object.prototype,
  Array.prototype,
  Map.prototype,
  Set.prototype,
  Blob.prototype,
]);

export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Harm(`${what}: ${shown(found)} is not ${shown(expected)}`);
}

function shown(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part)) ?? 'undefined'
  ).slice(0, 2000);
}
