import type { Random } from './random';

export type Entered = string | Uint8Array;

/** One way by which something from outside comes in. */
export interface Door {
  readonly name: string;
  /** An input, from a good one broken or made from nothing. */
  readonly make: (random: Random) => Entered;
  /** Takes it in as the page does and says how that ended. Throws where it did harm, or ended as no input may. */
  readonly enter: (entered: Entered) => Promise<string> | string;
}

export function textOf(entered: Entered): string {
  return typeof entered === 'string' ? entered : new TextDecoder().decode(entered);
}

export function bytesOf(entered: Entered): Uint8Array<ArrayBuffer> {
  return typeof entered === 'string' ? new TextEncoder().encode(entered) : new Uint8Array(entered);
}
