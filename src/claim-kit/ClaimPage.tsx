import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { usePageTitle } from '../i18n/use-page-title';
import { ResultProvider } from '../working/ResultProvider';
import { useCaseOf } from '../working/use-case-of';

export default function ClaimPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('claim-kit');
  const { terms, result } = useCaseOf(product);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  // The result page says what is missing.
  if (!result) return <Redirect to={`/${product}/result`} replace />;
  return (
    <ResultProvider result={result}>
      <h1>{t(($) => $.title, { product: terms.short })}</h1>
    </ResultProvider>
  );
}
