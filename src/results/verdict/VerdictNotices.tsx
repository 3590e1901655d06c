import { useTranslation } from 'react-i18next';
import type { Finding, MonthAssessment } from '../../domain';
import { Notice } from '../../ui/Notice';
import { isBeforeCalendar } from '../../working/before-calendar';
import { useResult } from '../../working/result';
import { isOver } from '../../working/standing';
import { useMonths } from '../../working/words/use-months';
import { AfterAsOfNotice } from './AfterAsOfNotice';
import { EdgeNotices } from './EdgeNotices';

/** What has to be known before a figure is relied on. */
export function VerdictNotices() {
  const { t } = useTranslation('results');
  const names = useMonths();
  const { terms, subject, assessment, calendar } = useResult();
  const { months, findings, currency, asOf } = assessment;
  // Of a month still to come nothing can be in the log.
  const unmeasured = monthsNamed(findings, 'nothing-measured', months).filter((month) => isOver(month, asOf));
  // The window of a month without a claim is nobody's concern.
  const provisional = monthsNamed(findings, 'provisional-calendar', months).filter(
    (month) => month.credit.upper > 0,
  );
  const before = provisional.filter((month) => isBeforeCalendar(month, calendar));
  const unpublished = provisional.filter((month) => !isBeforeCalendar(month, calendar));
  const withoutPrice =
    terms.remedy.kind === 'messages' &&
    subject.fees.messagePrice === null &&
    months.some((month) => month.credit.expected > 0);
  return (
    <div className="verdict__notices">
      <AfterAsOfNotice />
      <EdgeNotices months={monthsNamed(findings, 'edge-sensitive', months)} />
      {before.length > 0 && (
        <Notice>
          {t(($) => $.notice.beforeCalendar, {
            months: names(before),
            count: before.length,
            year: String(calendar.publishedFrom),
          })}
        </Notice>
      )}
      {unpublished.length > 0 && (
        <Notice>
          {t(($) => $.notice.provisional, {
            months: names(unpublished),
            count: unpublished.length,
            year: String(calendar.publishedThrough),
          })}
        </Notice>
      )}
      {unmeasured.length > 0 && (
        <Notice>
          {t(($) => $.notice.unmeasured, { months: names(unmeasured), count: unmeasured.length })}
        </Notice>
      )}
      {withoutPrice && <Notice>{t(($) => $.notice.withoutPrice, { currency })}</Notice>}
      {subject.log.length === 0 && <Notice>{t(($) => $.notice.emptyLog)}</Notice>}
    </div>
  );
}

function monthsNamed(
  findings: readonly Finding[],
  code: Finding['code'],
  months: readonly MonthAssessment[],
): readonly MonthAssessment[] {
  const named = findings.find((finding) => finding.code === code);
  if (!named || !('months' in named)) return [];
  const indices = new Set(named.months);
  return months.filter((month) => indices.has(month.index));
}
