import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { usePageTitle } from '../i18n/use-page-title';
import { citeTerms } from '../terms/cite';
import { useTerms } from '../terms/load-terms';
import { CiteContext } from '../ui/citation';
import { Sheet } from '../ui/Sheet';
import './agreement.css';
import { ClaimPart } from './claim/ClaimPart';
import { DocumentsPart } from './documents/DocumentsPart';
import { EvidencePart } from './evidence/EvidencePart';
import { ExclusionsPart } from './exclusions/ExclusionsPart';
import { HeadPart } from './head/HeadPart';
import { MeasurePart } from './measure/MeasurePart';
import { MonthsPart } from './months/MonthsPart';
import '../ui/printed-sheet.css';
import './print.css';
import { ReadingsPart } from './readings/ReadingsPart';
import { TiersPart } from './tiers/TiersPart';

/** What an agreement promises and asks for, to be read without entering anything. All of it comes from its terms. */
export default function AgreementPage({ product }: { readonly product: string }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const terms = useTerms(product);
  const cite = useMemo(() => citeTerms(terms, language), [terms, language]);
  usePageTitle(t(($) => $.title, { product: terms.short }));
  return (
    <CiteContext value={cite}>
      <Sheet className="agreement sheet--printed">
        <HeadPart terms={terms} />
        <MeasurePart terms={terms} />
        <MonthsPart terms={terms} />
        <TiersPart terms={terms} />
        <ExclusionsPart terms={terms} />
        <ClaimPart terms={terms} />
        <EvidencePart terms={terms} />
        <ReadingsPart terms={terms} />
        <DocumentsPart terms={terms} />
      </Sheet>
    </CiteContext>
  );
}
