import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import type { FigureMonth, Reached, TermMonth } from './sounding';

export type LostUnit = 'minutes' | 'calls' | 'messages';

/** What is lost under an agreement is counted in these. */
export function lostUnit({ measure }: Pick<Terms, 'measure'>): LostUnit {
  return measure.kind === 'timeslices' ? 'minutes' : measure.unit;
}

export interface FigureWords {
  /** Two decimals, cut off. */
  readonly percent: (percent: string) => string;
  /** "30 of 21,600 min" */
  readonly share: (reached: Reached) => string;
  /** "80 min more: 20%"; null in the last tier. */
  readonly more: (reached: Reached) => string | null;
  /** Both, as they stand under a month. */
  readonly lines: (reached: Reached) => string[];
  readonly notMeasured: (month: FigureMonth) => string;
  readonly range: (month: TermMonth) => string;
}

export function useFigureWords(terms: Terms): FigureWords {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  const unit = lostUnit(terms);
  return useMemo(() => {
    const { formatInteger, formatPercent, formatDayRange } = formats;
    const share = ({ measured }: Reached) =>
      t(($) => $.share[unit], {
        bad: formatInteger(measured.bad.expected),
        total: formatInteger(measured.total),
      });
    const more = ({ next }: Reached) =>
      next &&
      t(($) => $.more[unit], {
        count: next.more,
        more: formatInteger(next.more),
        credit: next.credit,
      });
    return {
      percent: (percent) => formatPercent(percent, 2),
      share,
      more,
      lines: (reached) => [share(reached), more(reached)].filter((line) => line !== null),
      notMeasured: ({ measured }) => t(($) => (measured ? $.unmeasured : $.unknown)),
      range: ({ start, end }) => formatDayRange(start, end),
    };
  }, [t, formats, unit]);
}
