import { createContext, use } from 'react';

/** What the kit itself says, in the language that it stands in. It is handed in; the kit knows no language. */
export interface Words {
  /** Name of a reference to a clause, as a screen reader says it: "clause 3.1(2)". */
  readonly clause: (number: string) => string;
  readonly reading: (code: string) => string;
  /** What stands between references in a row. */
  readonly between: string;
  /** The date of an agreement's edition, or what is said where it carries none. */
  readonly edition: (day: string | null) => string;
  /** That a summary is ours and not the agreement's own words. */
  readonly inOurWords: string;
  /** A link to the vendor's page with that title. */
  readonly officialPage: (title: string) => string;
  readonly close: string;
  readonly corrections: (count: number) => string;
}

export const WordsContext = createContext<Words | null>(null);

export function useWords(): Words {
  const words = use(WordsContext);
  if (!words) throw new Error('The kit stands in no WordsContext');
  return words;
}
