import { useTranslation } from 'react-i18next';
import { parseDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { DraftState } from './draft-state';

/** The last fortnight of a claim window is written in red. */
const soon = 14;

/** The state of a draft in words, on a day. */
export function useStateWords(today: string) {
  const { t } = useTranslation('home');
  const { formatDay, formatInteger } = useFormats();
  const daysTo = (day: string) => (parseDay(day) ?? 0) - (parseDay(today) ?? 0);

  function lacking({ missing, wrong }: Extract<DraftState, { kind: 'incomplete' }>): string {
    const parts = [
      ...missing.map((step) => t(($) => $.drafts.state.missing[step])),
      ...wrong.map((step) => t(($) => $.drafts.state.wrong[step])),
    ];
    const [first = '', ...others] = parts;
    return t(($) => $.drafts.state.incomplete, {
      parts: others.reduce(
        (before, second) => t(($) => $.drafts.state.joined, { first: before, second }),
        first,
      ),
    });
  }

  function words(state: DraftState): string {
    if (state.kind === 'incomplete') return lacking(state);
    if (state.kind === 'nothing') return t(($) => $.drafts.state[state.isOver ? 'nothing' : 'nothingSoFar']);
    if (state.kind === 'closed') return t(($) => $.drafts.state.closed, { day: formatDay(state.closesOn) });
    if (state.kind === 'waiting') {
      const count = daysTo(state.opensOn);
      const key = state.provisional ? 'opensProvisional' : 'opens';
      return t(($) => $.drafts.state[key], { count, number: formatInteger(count) });
    }
    const count = daysTo(state.closesOn);
    return count === 0
      ? t(($) => $.drafts.state.lastDay)
      : t(($) => $.drafts.state.open, { count, number: formatInteger(count) });
  }

  return {
    words,
    isSoon: (state: DraftState) => state.kind === 'open' && daysTo(state.closesOn) <= soon,
  };
}
