import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendar } from '../calendar/load-calendar';
import { readDraft } from '../case/read-draft';
import { todayInBeijing } from '../case/today';
import { useDraft } from '../case/use-draft';
import { useLanguage } from '../i18n/use-language';
import { usePageTitle } from '../i18n/use-page-title';
import { citeTerms } from '../terms/cite';
import { useTerms } from '../terms/load-terms';
import { CiteContext } from '../ui/citation';
import { MissingPage } from './missing/MissingPage';
import { resultOf } from '../working/result';
import { ResultSheet } from './ResultSheet';
import './print.css';

export default function ResultPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const terms = useTerms(product);
  const calendar = useCalendar();
  const [draft, change] = useDraft(product);
  // The day of the visit: a page left open over midnight keeps the figures that it showed.
  const [today] = useState(() => todayInBeijing());
  const reading = useMemo(() => readDraft(draft, terms, today), [draft, terms, today]);
  const result = useMemo(() => resultOf(reading, terms, calendar, today), [reading, terms, calendar, today]);
  const cite = useMemo(() => citeTerms(terms, language), [terms, language]);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  return (
    <CiteContext value={cite}>
      {result ? (
        <ResultSheet
          result={result}
          asOf={draft.asOf}
          readAsOf={(text) => readDraft({ ...draft, asOf: text }, terms, today)}
          setAsOf={(asOf) => change((current) => ({ ...current, asOf }))}
        />
      ) : (
        <MissingPage
          terms={terms}
          draft={draft}
          reading={reading}
          takeToday={() => change((current) => ({ ...current, asOf: '' }))}
        />
      )}
    </CiteContext>
  );
}
