import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The first hexadecimal digits of the SHA-256 of a JSON value, its keys in order: the same for all texts that say the
 * same. `crypto.subtle` would do it too, but not on a page without https, and never at once.
 */
export function checksum(value: unknown, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(value))))).slice(0, digits);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
