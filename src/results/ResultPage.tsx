import { useTranslation } from 'react-i18next';
import { readDraft } from '../case/read-draft';
import { usePageTitle } from '../i18n/use-page-title';
import { ResultProvider } from '../working/ResultProvider';
import { useCaseOf } from '../working/use-case-of';
import { MissingPage } from './missing/MissingPage';
import { ResultSheet } from './ResultSheet';
import './print.css';
import { VerdictActions } from './verdict/VerdictActions';

export default function ResultPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('results');
  const { terms, draft, change, reading, result, today } = useCaseOf(product);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  if (!result)
    return (
      <MissingPage
        terms={terms}
        draft={draft}
        reading={reading}
        takeToday={() => change((current) => ({ ...current, asOf: '' }))}
      />
    );
  return (
    <ResultProvider result={result}>
      <ResultSheet
        asOf={draft.asOf}
        readAsOf={(text) => readDraft({ ...draft, asOf: text }, terms, today)}
        setAsOf={(asOf) => change((current) => ({ ...current, asOf }))}
        actions={<VerdictActions />}
      />
    </ResultProvider>
  );
}
