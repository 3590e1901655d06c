import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { tierLook } from '../../ui/tier-look';
import { TierMark } from '../../ui/TierMark';
import { useResult } from '../../working/result';
import { tierWorking } from '../../working/tier-working';
import { useDays } from '../../working/words/use-days';
import { Cites } from '../paper/Cites';
import { DayRange } from '../../ui/DayRange';
import { SheetPart } from '../paper/SheetPart';
import './ClaimedPart.css';
import { ClaimedTotals } from './ClaimedTotals';
import { ClaimedWords } from './ClaimedWords';
import { useClaimedColumns, type ClaimedColumns } from './use-claimed-columns';

interface ClaimedProps {
  readonly months: readonly MonthAssessment[];
}

/** What is claimed: a row for each month, and the sum. */
export function ClaimedPart({ months }: ClaimedProps) {
  const { t } = useTranslation('worksheet');
  const { terms, assessment } = useResult();
  const { measure } = terms;
  const unit = measure.kind === 'occurrences' ? measure.unit : 'minutes';
  const columns = useClaimedColumns(months);
  const { hasCautious, hasMessages } = columns;
  return (
    <SheetPart mark="A" title={t(($) => $.claimed.title)} notes={<ClaimedNotes />}>
      <table className="claimed">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.claimed.month)}</th>
            <th scope="col" className="is-figure">
              {t(($) => $.claimed.bad[unit])}
            </th>
            <th scope="col" className="is-figure">
              {t(($) => $.claimed.availability)}
            </th>
            <th scope="col">{t(($) => $.claimed.tier)}</th>
            <th scope="col" className="is-figure">
              {t(($) => $.claimed.amount, { currency: assessment.currency })}
            </th>
            {hasMessages && (
              <th scope="col" className="is-figure">
                {t(($) => $.claimed.messages)} <Cites readings={['R12']} />
              </th>
            )}
            {hasCautious && (
              <th scope="col" className="is-figure">
                {t(($) => $.claimed.cautious)} <Cites readings={['R3']} />
              </th>
            )}
            <th scope="col">{t(($) => $.claimed.window)}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <ClaimedRow key={month.index} month={month} columns={columns} />
          ))}
        </tbody>
        <ClaimedTotals months={months} columns={columns} />
      </table>
      <ClaimedWords months={months} />
    </SheetPart>
  );
}

interface ClaimedRowProps {
  readonly month: MonthAssessment;
  readonly columns: ClaimedColumns;
}

function ClaimedRow({ month, columns: { hasCautious, hasMessages } }: ClaimedRowProps) {
  const { formatAmount, formatDayRange, formatInteger, formatPercent } = useFormats();
  const { range } = useDays();
  const { terms } = useResult();
  const { measured, availability, claim } = month;
  const { tier } = tierWorking(terms, measured);
  if (!tier || !availability) return null;
  const { rows } = terms.tiers;
  return (
    <tr>
      <th scope="row">
        <DayRange text={formatDayRange(month.start, month.end)} />
      </th>
      <td className="is-figure">
        {formatInteger(measured.bad.expected)}/{formatInteger(measured.total)}
      </td>
      <td className="is-figure">{formatPercent(availability.percent, 2)}</td>
      <td className="claimed__tier">
        <TierMark tier={tierLook(rows.indexOf(tier) + 1, rows.length)} /> {tier.credit}
      </td>
      <td className="is-figure claimed__amount">{formatAmount(month.amount)}</td>
      {hasMessages && (
        <td className="is-figure claimed__amount">
          {month.messages === null ? '' : formatInteger(month.messages)}
        </td>
      )}
      {hasCautious && <td className="is-figure">{formatAmount(month.cautiousAmount)}</td>}
      <td>
        <DayRange text={range(claim.opensOn, claim.closesOn)} />
      </td>
    </tr>
  );
}

function ClaimedNotes() {
  const { t } = useTranslation('worksheet');
  const { remedy, claim } = useResult().terms;
  return (
    <>
      <p>
        {t(($) => $.notes[remedy.kind])} <Cites clauses={[remedy.clause]} />
      </p>
      <p>
        {t(($) => $.notes.channel)} <Cites clauses={[claim.channel.clause]} />
      </p>
    </>
  );
}
