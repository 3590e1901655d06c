import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { useCalendar } from '../calendar/load-calendar';
import type { Draft } from '../case/draft';
import { draftStore } from '../case/draft-store';
import { readDraft } from '../case/read-draft';
import { todayInBeijing } from '../case/today';
import { usePageTitle } from '../i18n/use-page-title';
import { ResultSheet } from '../results/ResultSheet';
import '../results/print.css';
import { termsEdition as editionOf } from '../terms/edition';
import { useTerms } from '../terms/load-terms';
import { Button } from '../ui/Button';
import { resultOf } from '../working/result';
import { ResultProvider } from '../working/ResultProvider';
import { SharedBanner } from './SharedBanner';
import { SharedMissing } from './SharedMissing';

interface SharedCaseProps {
  readonly draft: Draft;
  readonly termsEdition: string;
}

/** A case from a link, worked out by this page. It touches no draft until somebody makes one of it. */
export function SharedCase({ draft: sent, termsEdition }: SharedCaseProps) {
  const { t } = useTranslation('share');
  const terms = useTerms(sent.product);
  const calendar = useCalendar();
  const [today] = useState(() => todayInBeijing());
  const [asOf, setAsOf] = useState(sent.asOf);
  const draft = useMemo(() => ({ ...sent, asOf }), [sent, asOf]);
  const reading = useMemo(() => readDraft(draft, terms, today), [draft, terms, today]);
  const result = useMemo(() => resultOf(reading, terms, calendar, today), [reading, terms, calendar, today]);
  usePageTitle(t(($) => $.link.shared.title, { product: terms.short }));
  const use = async () => {
    await draftStore.openCopy(draft);
    navigate(`/${draft.product}/result`);
  };
  const useThis = (
    <Button kind="primary" onClick={() => void use()}>
      {t(($) => $.link.shared.use)}
    </Button>
  );
  const ours = editionOf(terms);
  const banner = (
    <SharedBanner
      editions={termsEdition === ours ? null : { theirs: termsEdition, ours }}
      asOf={result && !result.asOfIsToday ? result.assessment.asOf : null}
      action={useThis}
    />
  );
  if (!result)
    return (
      <>
        {banner}
        <SharedMissing terms={terms} reading={reading} />
      </>
    );
  return (
    <>
      {banner}
      <ResultProvider result={result}>
        <ResultSheet
          asOf={asOf}
          readAsOf={(text) => readDraft({ ...draft, asOf: text }, terms, today)}
          setAsOf={setAsOf}
          actions={<Button onClick={() => window.print()}>{t(($) => $.link.shared.print)}</Button>}
        />
      </ResultProvider>
    </>
  );
}
