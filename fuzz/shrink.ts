import type { Entered } from './door';

/** How often it is tried. */
const mostTries = 400;
const mostMs = 20_000;

/** What is left of an input when everything is taken out that can be while it still does the same. */
export async function smallest(
  entered: Entered,
  doesHarm: (smaller: Entered) => Promise<boolean>,
): Promise<Entered> {
  let least = entered;
  let tries = 0;
  const until = performance.now() + mostMs;
  for (let part = Math.ceil(least.length / 2); part >= 1; part = part === 1 ? 0 : Math.ceil(part / 2))
    for (let at = 0; at < least.length;) {
      if (++tries > mostTries || performance.now() > until) return least;
      const smaller = without(least, at, part);
      if (await doesHarm(smaller)) least = smaller;
      else at += part;
    }
  return least;
}

function without(entered: Entered, at: number, length: number): Entered {
  if (typeof entered === 'string') return entered.slice(0, at) + entered.slice(at + length);
  return new Uint8Array(Buffer.concat([entered.subarray(0, at), entered.subarray(at + length)]));
}
