import type { Localised, Terms } from './schema';

/** What a clause of an agreement says, for a reference to it. */
export interface ClauseCitation {
  readonly document: { readonly title: string; readonly language: string; readonly date: string | null };
  readonly summary: string | null;
  readonly page: { readonly title: string; readonly address: string } | null;
}

/** Cites from the edition in the reader's language where there is one, else from the first. */
export function citeTerms(terms: Terms, language: keyof Localised): (clause: string) => ClauseCitation {
  const document = terms.documents.find((edition) => edition.language === language) ?? terms.documents[0];
  if (!document) throw new Error(`${terms.id} has no document`);
  const summaries = summariesByClause(terms);
  const { title, address } = terms.pages.product;
  return (clause) => ({
    document: { title: document.title, language: document.language, date: document.date },
    summary: summaries.get(clause)?.[language] ?? null,
    page: address === null ? null : { title: title[language], address },
  });
}

function summariesByClause({ clauses, exclusions }: Terms): Map<string, Localised> {
  const excluded = exclusions.map(({ clause, summary }) => [clause, summary] as const);
  return new Map([...Object.entries(clauses), ...excluded]);
}
