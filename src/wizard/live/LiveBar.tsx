import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { asOfDay, claimable, isRunning, monthsBelow, nextWindow, type MonthSoFar } from '../so-far';
import { useWizard } from '../wizard-context';
import './LiveBar.css';
import { nextClaim } from './next-claim';
import { OrBehind } from './OrBehind';
import { useDueText } from './use-due-text';

/** At the foot of a narrow screen, in place of the sheet: what it comes to, and the way there. */
export function LiveBar() {
  const { t } = useTranslation('wizard');
  const { terms, soFar } = useWizard();
  const said = useStanding();
  return (
    <aside className="live-bar" aria-label={t(($) => $.live.bar)}>
      <p>
        <b>{said.figure}</b>
        {said.worth && <span>{said.worth}</span>}
        <OrBehind>{said.note}</OrBehind>
      </p>
      {soFar.months && <a href={`#/${terms.id}/result`}>{t(($) => $.live.toResult)}</a>}
    </aside>
  );
}

interface Standing {
  readonly figure: string;
  readonly worth?: string | null;
  readonly note: string | null;
}

function useStanding(): Standing {
  const { t } = useTranslation('wizard');
  const { formatDayShort } = useFormats();
  const dueText = useDueText();
  const { terms, soFar } = useWizard();
  const { months, measured } = soFar;
  const asOf = asOfDay(soFar);
  if (!months) return { figure: t(($) => $.live.noTerm), note: null };
  if (!measured) return { figure: t(($) => $.serviceMonths.count, { count: months.length }), note: null };
  const below = monthsBelow(months);
  const commitment = terms.commitment.availability;
  if (below.length === 0) {
    const met = months.some((month) => isRunning(month, asOf)) ? 'allMetSoFar' : 'allMet';
    return { figure: t(($) => $.live[met], { commitment }), note: null };
  }
  const claim = nextClaim(soFar, asOf);
  const next = nextWindow(months, asOf);
  const last =
    new Set(claimable(months, asOf).map(({ closesOn }) => closesOn)).size > 1 ? 'firstDeadline' : 'deadline';
  const deadline = ({ closesOn }: MonthSoFar) => t(($) => $.live[last], { closes: formatDayShort(closesOn) });
  const windowText = (window: MonthSoFar) => {
    if (window.opensOn <= asOf) return deadline(window);
    const { opensOn, closesOn } = window;
    return t(($) => $.live.opens, { opens: formatDayShort(opensOn), closes: formatDayShort(closesOn) });
  };
  const note = next ? windowText(next) : t(($) => $.live.deadlinesPassed);
  if (!claim) return { figure: t(($) => $.live.below, { count: below.length, commitment }), note };
  const { due, worth } = dueText(claim.due);
  if (claim.opensOn === null) return { figure: t(($) => $.live.claimable, { due }), worth, note };
  const figure = t(($) => $.live.claimableFrom, { opens: formatDayShort(claim.opensOn), due });
  return {
    figure,
    worth,
    note: next && deadline(next),
  };
}
