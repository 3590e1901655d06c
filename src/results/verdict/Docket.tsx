import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { FlushEnd } from '../../ui/FlushEnd';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { DayRange } from '../../ui/DayRange';
import { useResult } from '../../working/result';
import { standingOf } from '../../working/standing';
import { TierCredit } from '../TierCredit';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { useStandingWords } from '../../working/words/use-standing-words';
import './Docket.css';

/** More months than this are left to the ledger, so that the page does not begin with a second one. */
const mostRows = 12;

/** The service months that qualify, each with the day it has to be claimed by. */
export function Docket() {
  const { t } = useTranslation('results');
  const { assessment } = useResult();
  const qualifying = assessment.months.filter((month) => month.credit.expected > 0);
  if (qualifying.length === 0) return null;
  const shown = pick(qualifying, assessment.asOf);
  return (
    <>
      <table className="docket">
        <caption>
          <VisuallyHidden>{t(($) => $.docket.caption)}</VisuallyHidden>
        </caption>
        <thead className="docket__head">
          <tr>
            <th scope="col">{t(($) => $.ledger.serviceMonth)}</th>
            <th scope="col">{t(($) => $.ledger.credit)}</th>
            <th scope="col">{t(($) => $.ledger.window)}</th>
            <th scope="col">{t(($) => $.docket.days)}</th>
            <th scope="col">{t(($) => $.ledger.amount)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((month) => (
            <DocketRow key={month.index} month={month} />
          ))}
        </tbody>
      </table>
      {shown.length < qualifying.length && (
        <p className="docket__more">{t(($) => $.docket.more, { count: qualifying.length - shown.length })}</p>
      )}
    </>
  );
}

function DocketRow({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatAmount, formatInteger } = useFormats();
  const { day, month: nameOf } = useDays();
  const { money } = useDue();
  const { standing, days, soon } = useStandingWords()(month);
  const { amount, messages, claim } = month;
  const window = { opens: day(claim.opensOn), closes: day(claim.closesOn) };
  return (
    <tr>
      <th scope="row">
        <DayRange text={nameOf(month)} />
      </th>
      <td className="docket__tier">
        <TierCredit credit={month.credit.expected} />
      </td>
      <td className="docket__by">
        {standing === 'open' && t(($) => $.docket.claimBy, window)}
        {standing === 'closed' && t(($) => $.docket.closedOn, window)}
        {standing === 'waiting' && t(($) => $.docket.opens, window)}
        {standing === 'expected' && t(($) => $.docket.expected, window)}
      </td>
      <td className={soon ? 'docket__days docket__days--soon' : 'docket__days'}>{days}</td>
      <td className="docket__due">
        {messages === null ? formatAmount(amount) : formatInteger(messages)}
        {messages !== null && (
          <span className="docket__worth">
            <FlushEnd>{money(amount)}</FlushEnd>
          </span>
        )}
      </td>
    </tr>
  );
}

/** Where there are too many: those that can still be claimed first, in the order of the term. */
function pick(months: readonly MonthAssessment[], asOf: string): readonly MonthAssessment[] {
  if (months.length <= mostRows) return months;
  const rank = (month: MonthAssessment) =>
    ['open', 'waiting', 'expected', 'closed'].indexOf(standingOf(month, asOf));
  return months
    .toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)
    .slice(0, mostRows)
    .toSorted((a, b) => a.index - b.index);
}
