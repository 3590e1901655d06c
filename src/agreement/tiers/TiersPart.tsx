import { useTranslation } from 'react-i18next';
import { Soundings } from '../../figures/Soundings';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { lostUnit } from '../../figures/use-figure-words';
import type { Terms } from '../../terms/schema';
import { Part } from '../../ui/Part';
import { Fact, Facts } from '../Facts';
import { ReadingNotes } from '../ReadingNotes';
import { sampleDays, sampleMonths, tierFloors } from './tier-floors';
import './TiersPart.css';
import { TierTable } from './TierTable';

const rests = ['vouchers-in-cap', 'vouchers-in-base', 'half-up', 'whole-messages'] as const;

/** What is due below the commitment, of what, and how it is paid. */
export function TiersPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { formatInteger } = useFormats();
  const language = useLanguage();
  const { fee, remedy, cap, overallCap } = terms;
  return (
    <Part
      mark="C"
      title={t(($) => $.tiers.title)}
      className="agreement__tiers"
      notes={<ReadingNotes terms={terms} of={rests} />}
    >
      <TierTable terms={terms} />
      <figure className="tier-drawing">
        <figcaption>
          {t(($) => $.tiers.drawn[lostUnit(terms)], {
            days: sampleDays,
            total: formatInteger(tierFloors(terms).total),
          })}
        </figcaption>
        <Soundings terms={terms} months={sampleMonths(terms)} height={232} summarised inMargin />
      </figure>
      <Facts>
        <Fact name={t(($) => $.tiers.of)} clauses={[fee.clause]}>
          {fee.summary[language]}
        </Fact>
        <Fact name={t(($) => $.tiers.paidAs)} clauses={[remedy.clause]}>
          {remedy.summary[language]}
        </Fact>
        <Fact name={t(($) => $.tiers.cap)} clauses={[cap.clause]}>
          {cap.summary[language]}
        </Fact>
        <Fact name={t(($) => $.tiers.overallCap)} clauses={[overallCap.clause]}>
          {overallCap.summary[language]}
        </Fact>
      </Facts>
    </Part>
  );
}
