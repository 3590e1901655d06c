import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { InLanguage } from '../i18n/InLanguage';
import { useLanguage } from '../i18n/use-language';
import { usePageTitle } from '../i18n/use-page-title';
import { ResultProvider } from '../working/ResultProvider';
import { useCaseOf } from '../working/use-case-of';

export default function WorksheetPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('worksheet');
  const { terms, result } = useCaseOf(product);
  const [language] = useState(useLanguage());
  usePageTitle(t(($) => $.title, { product: terms.short }));
  // The result page says what is missing.
  if (!result) return <Redirect to={`/${product}/result`} replace />;
  return (
    <InLanguage language={language}>
      <ResultProvider result={result}>
        <h1>{t(($) => $.title, { product: terms.short })}</h1>
      </ResultProvider>
    </InLanguage>
  );
}
