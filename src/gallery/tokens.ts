import css from '../ui/tokens.css?raw';

/** The tokens as tokens.css has them, so that a new one shows up by itself. */

export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

export const colours: readonly ColourToken[] = [
  ...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark }));

export const typeSizes = namesOf(/(--fs-\w+):/g);
export const spaces = namesOf(/(--s\d):/g);

function namesOf(pattern: RegExp): readonly string[] {
  return [...new Set([...css.matchAll(pattern)].map(([, name = '']) => name))];
}
