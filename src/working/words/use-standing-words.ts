import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { daysBetween, isSoon } from '../days-between';
import { useResult } from '../result';
import { isOver, isToCome, standingOf, type Standing } from '../standing';

export interface StandingWords {
  readonly standing: Standing;
  /** "open", "waived" … */
  readonly name: string;
  /** "10 days left"; null where no day is counted. */
  readonly days: string | null;
  /** The window closes within a fortnight. */
  readonly soon: boolean;
}

/** How a month stands on the as-of day, in words. */
export function useStandingWords(): (month: MonthAssessment) => StandingWords {
  const { t } = useTranslation('working');
  const { formatInteger } = useFormats();
  const { asOf } = useResult().assessment;
  return (month) => {
    const standing = standingOf(month, asOf);
    const left = daysBetween(asOf, month.claim.closesOn);
    return {
      standing,
      name: t(($) => $.standing[claimless(standing) ? claimlessName(standing, month) : standing]),
      days: daysOf(standing, month, left),
      soon: standing === 'open' && isSoon(left),
    };
  };

  function claimlessName<Name extends Standing>(standing: Name, month: MonthAssessment) {
    if (isOver(month, asOf)) return standing;
    return isToCome(month, asOf) ? 'toCome' : 'soFar';
  }

  function daysOf(standing: Standing, { claim }: MonthAssessment, left: number): string | null {
    if (standing === 'open')
      return left === 0 ? t(($) => $.days.lastDay) : t(($) => $.days.left, { count: left });
    if (standing === 'closed') return t(($) => $.days.ago, { count: -left, number: formatInteger(-left) });
    if (standing === 'waiting' || standing === 'expected')
      return t(($) => $.days.opensIn, { count: daysBetween(asOf, claim.opensOn) });
    return null;
  }
}

function claimless(standing: Standing): boolean {
  return standing === 'met' || standing === 'unmeasured';
}
