import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { AsOfNotice } from '../../working/AsOfNotice';
import { isAllClosed } from '../../working/claimed-months';
import { useResult } from '../../working/result';
import { standingOf } from '../../working/standing';
import { MonthsList } from './MonthsList';
import './HeadPart.css';

interface HeadPartProps {
  readonly months: readonly MonthAssessment[];
  readonly takeToday: () => void;
}

/** What can be claimed, and by when. */
export function HeadPart({ months, takeToday }: HeadPartProps) {
  const { t } = useTranslation('claim-kit');
  const { terms, assessment } = useResult();
  const isAnyClosed = months.some((month) => standingOf(month, assessment.asOf) === 'closed');
  const lead = () => {
    if (months.length === 0) return t(($) => $.head.none);
    return isAllClosed(assessment) ? t(($) => $.head.allClosed, { count: months.length }) : t(($) => $.lead);
  };
  return (
    <Part className="claim-head" notes={months.length > 0 && <HeadNotes />}>
      <h1>{t(($) => $.title, { product: terms.short })}</h1>
      <p className="claim-head__lead">{lead()}</p>
      <MonthsList months={months} />
      <AsOfNotice takeToday={takeToday} />
      {isAnyClosed && (
        <p className="claim-head__closed">
          <Cited text={t(($) => $.head.closed)}>
            <Clause number={terms.claim.closes.clause} />
          </Cited>
        </p>
      )}
    </Part>
  );
}

function HeadNotes() {
  const { t } = useTranslation('claim-kit');
  const { claim } = useResult().terms;
  return (
    <>
      <p>
        <Clause number={claim.opens.clause} />{' '}
        {t(($) => $.notes.opens, { number: claim.opens.afterBusinessDay })}
      </p>
      <p>
        <Clause number={claim.closes.clause} /> {t(($) => $.notes.closes, { days: claim.closes.afterDays })}
      </p>
    </>
  );
}
