import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { InLanguage } from '../i18n/InLanguage';
import { usePageTitle } from '../i18n/use-page-title';
import { claimableMonths } from '../working/claimed-months';
import type { Result } from '../working/result';
import { ResultProvider } from '../working/ResultProvider';
import { useCaseOf } from '../working/use-case-of';
import { WorksheetBar } from './bar/WorksheetBar';
import { NoWorksheet } from './NoWorksheet';
import { Worksheet } from './Worksheet';
import { useChoices } from './use-choices';

export default function WorksheetPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('worksheet');
  const { terms, change, result } = useCaseOf(product);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  // The result page says what is missing.
  if (!result) return <Redirect to={`/${product}/result`} replace />;
  return (
    <ResultProvider result={result}>
      <BarAndSheet result={result} takeToday={() => change((current) => ({ ...current, asOf: '' }))} />
    </ResultProvider>
  );
}

interface BarAndSheetProps {
  readonly result: Result;
  readonly takeToday: () => void;
}

/** The bar speaks the language of the page, the sheet its own. */
function BarAndSheet({ result, takeToday }: BarAndSheetProps) {
  const choices = useChoices(result);
  const { language, months, paper } = choices;
  const [isFullSize, setFullSize] = useState(false);
  if (claimableMonths(result.assessment).length === 0) return <NoWorksheet why="nothing" />;
  return (
    <>
      <WorksheetBar
        choices={choices}
        takeToday={takeToday}
        isFullSize={isFullSize}
        toggleSize={() => setFullSize((before) => !before)}
      />
      {months.length === 0 ? (
        <NoWorksheet why="noMonths" />
      ) : (
        <InLanguage language={language}>
          <ResultProvider result={result}>
            <Worksheet months={months} paper={paper} isFullSize={isFullSize} />
          </ResultProvider>
        </InLanguage>
      )}
    </>
  );
}
