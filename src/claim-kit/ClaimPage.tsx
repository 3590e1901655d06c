import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { usePageTitle } from '../i18n/use-page-title';
import { Sheet } from '../ui/Sheet';
import { claimableMonths } from '../working/claimed-months';
import { ResultProvider } from '../working/ResultProvider';
import { useCaseOf } from '../working/use-case-of';
import { CalendarPart } from './calendar-file/CalendarPart';
import { ClaimantPart } from './claimant/ClaimantPart';
import { EvidencePart } from './evidence/EvidencePart';
import { ExportsPart } from './exports/ExportsPart';
import { HeadPart } from './head/HeadPart';
import { TicketPart } from './ticket/TicketPart';
import { WorksheetPart } from './worksheet/WorksheetPart';
import './ClaimPage.css';

/** What comes after the figures, in the order in which it has to be done. */
export default function ClaimPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('claim-kit');
  const { terms, draft, change, result } = useCaseOf(product);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  // The result page says what is missing.
  if (!result) return <Redirect to={`/${product}/result`} replace />;
  const months = claimableMonths(result.assessment);
  const { claimant } = draft;
  return (
    <ResultProvider result={result}>
      <Sheet>
        <HeadPart months={months} takeToday={() => change((current) => ({ ...current, asOf: '' }))} />
        <EvidencePart />
        {months.length > 0 && (
          <>
            <ClaimantPart
              claimant={claimant}
              set={(changed) =>
                change((current) => ({ ...current, claimant: { ...current.claimant, ...changed } }))
              }
            />
            <WorksheetPart />
            <TicketPart claimant={claimant} months={months} />
            <CalendarPart months={months} />
          </>
        )}
        <ExportsPart mark={months.length > 0 ? 'F' : 'B'} />
      </Sheet>
    </ResultProvider>
  );
}
