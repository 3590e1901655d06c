import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { Terms } from '../terms/schema';
import type { Reached, Sounding, TermMonth } from './sounding';

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
  /** "10% of the fee" */
  readonly credit: (reached: Reached) => string;
  /** What was lost at least and at most; null where both are the same. */
  readonly bounds: (reached: Reached) => string | null;
  /** All that is known of a month, in a sentence. */
  readonly reading: (sounding: Sounding) => string;
  readonly notMeasured: (sounding: Pick<Sounding, 'month' | 'isAhead'>) => string;
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
    const percent = (text: string) => formatPercent(text, 2);
    const lines = (reached: Reached) => [share(reached), more(reached)].filter((line) => line !== null);
    const credit = (reached: Reached) =>
      reached.credit ? t(($) => $.chart.credit, { credit: reached.credit }) : t(($) => $.chart.nothingDue);
    const bounds = ({ measured: { bad } }: Reached) =>
      bad.lower === bad.upper
        ? null
        : t(($) => $.chart.readings, { lower: formatInteger(bad.lower), upper: formatInteger(bad.upper) });
    const notMeasured = ({ month, isAhead }: Pick<Sounding, 'month' | 'isAhead'>) =>
      t(($) => (isAhead ? $.ahead : month.measured ? $.unmeasured : $.unknown));
    const range = ({ start, end }: TermMonth) => formatDayRange(start, end);
    const reading = (sounding: Sounding) => {
      const { month, reached } = sounding;
      const said = reached
        ? [percent(reached.percent), credit(reached), share(reached), bounds(reached), more(reached)]
        : [notMeasured(sounding)];
      return t(($) => $.chart.reading, {
        month: range(month),
        said: said
          .filter((part) => part !== null)
          .reduce((before, after) => t(($) => $.chart.then, { before, after })),
      });
    };
    return { percent, share, more, lines, credit, bounds, reading, notMeasured, range };
  }, [t, formats, unit]);
}
