import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseChecksum } from '../../case/case-checksum';
import { beijingOffsetMinutes } from '../../case/zone';
import type { MonthAssessment } from '../../domain';
import { useLanguage } from '../../i18n/use-language';
import { clockTime } from '../../working/clock';
import { useResult } from '../../working/result';
import { Cites } from '../paper/Cites';
import { CaseCode } from './CaseCode';
import './ClosingPart.css';

/** What holds whatever is claimed, who signs, and by what another print of the same case is known. */
export function ClosingPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const language = useLanguage();
  const { terms, file } = useResult();
  const { claim, overallCap, warranty } = terms;
  const [generated] = useState(() => beijingMinute(Date.now()));
  return (
    <section className="closing" aria-label={t(($) => $.closing.title)}>
      <ul className="is-small">
        {[claim.record, overallCap, ...(warranty ? [warranty] : [])].map(({ clause, summary }) => (
          <li key={clause + summary.en} className="closing__rule">
            <span>{summary[language]}</span> <Cites clauses={[clause]} />
          </li>
        ))}
        <li>{t(($) => $.closing.notVendor)}</li>
      </ul>
      <div className="closing__signatures">
        <span>{t(($) => $.closing.claimant)}</span>
        <span>{t(($) => $.closing.reviewer)}</span>
        <span>{t(($) => $.closing.date)}</span>
      </div>
      <div className="closing__foot is-small">
        <p>
          {t(($) => $.closing.generated, { time: generated })}
          <br />
          {t(($) => $.closing.checksum, { checksum: caseChecksum(file) })}
        </p>
        <CaseCode months={months} />
      </div>
    </section>
  );
}

/** A moment by the clock of Beijing, to the minute. */
function beijingMinute(milliseconds: number): string {
  const minute = Math.floor(milliseconds / 60_000);
  const { day, time } = clockTime({ second: (minute + beijingOffsetMinutes) * 60, nano: 0 });
  return `${day} ${time}`;
}
