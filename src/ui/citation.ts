import { createContext, use } from 'react';

/** Where a clause stands and what it says, in the language of the page. */
export interface Citation {
  /** `date` is that of the edition, null where it carries none; left out where several documents are meant. */
  readonly document: { readonly title: string; readonly language?: string; readonly date?: string | null };
  /** Our words; null where there are none. */
  readonly summary: string | null;
  /** The vendor's own page; null where the agreement names none. */
  readonly page: { readonly title: string; readonly address: string } | null;
}

export type Cite = (clause: string) => Citation | null;

/** On paper a reference opens nothing. */
export const citeNothing: Cite = () => null;

/** The agreement that clauses beneath refer to. */
export const CiteContext = createContext<Cite>(citeNothing);

/** Whether references beneath open at all. */
export function useIsCited(): boolean {
  return use(CiteContext) !== citeNothing;
}

export function useCitation(clause: string): Citation | null {
  return use(CiteContext)(clause);
}
