import { useTranslation } from 'react-i18next';
import { formatDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { claimableAmount, monthsBelow, nextDeadline } from '../so-far';
import { useWizard } from '../wizard-context';
import './LiveBar.css';
import { OrBehind } from './OrBehind';

/** At the foot of a narrow screen, in place of the sheet: what it comes to, and the way there. */
export function LiveBar() {
  const { t } = useTranslation('wizard');
  const { terms, soFar } = useWizard();
  const said = useStanding();
  return (
    <aside className="live-bar" aria-label={t(($) => $.live.bar)}>
      <p>
        <b>{said.figure}</b>
        <OrBehind>{said.note}</OrBehind>
      </p>
      {soFar.months && <a href={`#/${terms.id}/result`}>{t(($) => $.live.toResult)}</a>}
    </aside>
  );
}

function useStanding(): { readonly figure: string; readonly note: string | null } {
  const { t } = useTranslation('wizard');
  const { formatMoney, formatDayShort } = useFormats();
  const { terms, today, draft, soFar } = useWizard();
  const { months, measured, reading } = soFar;
  const asOf = reading.asOf === null ? today : formatDay(reading.asOf);
  if (!months) return { figure: t(($) => $.live.noTerm), note: null };
  if (!measured) return { figure: t(($) => $.serviceMonths.count, { count: months.length }), note: null };
  const below = monthsBelow(months);
  const commitment = terms.commitment.availability;
  if (below.length === 0) return { figure: t(($) => $.live.allMet, { commitment }), note: null };
  const amount = claimableAmount(soFar, asOf);
  const deadline = nextDeadline(months, asOf);
  return {
    figure:
      amount === null
        ? t(($) => $.live.below, { count: below.length, commitment })
        : formatMoney(amount, draft.fees.currency),
    note: deadline
      ? t(($) => $.live.deadline, { day: formatDayShort(deadline) })
      : t(($) => $.live.deadlinesPassed),
  };
}
