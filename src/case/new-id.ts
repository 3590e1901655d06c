/** An id that no other draft or row has. `crypto.randomUUID` would need a secure page; this does not. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
