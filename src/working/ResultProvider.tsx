import { useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language';
import { citeTerms } from '../terms/cite';
import { CiteContext } from '../ui/citation';
import { ResultContext, type Result } from './result';

/** What the parts of a page about one result need: the result, and its agreement to cite from. */
export function ResultProvider({
  result,
  children,
}: {
  readonly result: Result;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const cite = useMemo(() => citeTerms(result.terms, language), [result.terms, language]);
  return (
    <CiteContext value={cite}>
      <ResultContext value={result}>{children}</ResultContext>
    </CiteContext>
  );
}
