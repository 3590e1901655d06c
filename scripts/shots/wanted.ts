/** Which pictures are wanted: words of the command line, each for one of four questions. Of a question without one, all. */

const known = {
  language: ['zh', 'en', 'ja'],
  width: ['1280', '768', '360'],
  theme: ['light', 'dark'],
} as const;

export interface Look {
  readonly language: (typeof known)['language'][number];
  readonly width: (typeof known)['width'][number];
  readonly theme: (typeof known)['theme'][number];
}

export interface Wanted {
  readonly looks: readonly Look[];
  /** Whether a screen of that name is wanted: any other word is part of a name, with a full stop its end. */
  readonly screen: (name: string) => boolean;
}

export function wanted(words: readonly string[]): Wanted {
  const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
    const some = all.filter((one) => words.includes(one));
    return some.length > 0 ? some : all;
  };
  const isKnown = (word: string) => Object.values(known).some((all) => all.some((one) => one === word));
  const names = words.filter((word) => !isKnown(word));
  const looks = chosen(known.language).flatMap((language) =>
    chosen(known.width).flatMap((width) => chosen(known.theme).map((theme) => ({ language, width, theme }))),
  );
  return { looks, screen: (name) => names.length === 0 || names.some((part) => `${name}.`.includes(part)) };
}

export const lookName = ({ language, width, theme }: Look) => `${language}.${width}.${theme}`;
