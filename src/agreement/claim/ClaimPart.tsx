import { useTranslation } from 'react-i18next';
import { BusinessDays } from '../../figures/windows/BusinessDays';
import { WindowStrip } from '../../figures/windows/WindowStrip';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Part } from '../../ui/Part';
import { failsOn } from '../example/example-case';
import { useExample } from '../example/use-example';
import { Fact, Facts } from '../Facts';
import { ReadingNotes } from '../ReadingNotes';

const rests = ['business-days', 'deadline-not-moved', 'following-month'] as const;

/** How and when to claim, with the example's window drawn. */
export function ClaimPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const { formatDay, formatDayShort } = useFormats();
  const { assessment, evidence, calendar } = useExample(terms);
  const { channel, opens, closes, record } = terms.claim;
  const figures = { terms, assessment, evidence };
  const month = assessment.months.find(({ credit }) => credit.expected > 0);
  return (
    <Part mark="E" title={t(($) => $.claim.title)} notes={<ReadingNotes terms={terms} of={rests} />}>
      <Facts>
        <Fact name={t(($) => $.claim.how)} clauses={[channel.clause]}>
          {t(($) => $.claim.channel)}
        </Fact>
        <Fact name={t(($) => $.claim.from)} clauses={[opens.clause]}>
          {t(($) => $.claim.opens, { day: opens.afterBusinessDay })}
        </Fact>
        <Fact name={t(($) => $.claim.until)} clauses={[closes.clause]}>
          {t(($) => $.claim.closes, { days: closes.afterDays })}
        </Fact>
        <Fact name={t(($) => $.claim.dispute)} clauses={[record.clause]}>
          {record.summary[language]}
        </Fact>
      </Facts>
      {month && (
        <>
          <h3 className="agreement__example">
            {t(($) => $.claim.example, {
              fails: formatDayShort(failsOn),
              day: formatDay(assessment.asOf),
            })}
          </h3>
          <WindowStrip {...figures} month={month.index} />
          <BusinessDays {...figures} month={month.index} calendar={calendar} />
        </>
      )}
    </Part>
  );
}
