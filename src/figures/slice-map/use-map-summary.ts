import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import type { TermMonth } from '../sounding';
import { useSentences } from '../use-sentences';
import type { SliceDay } from './slice-days';
import { useSliceWords } from './use-slice-words';

/** What the map of a month shows, in a sentence or a few. `minutes`: of a slice. */
export function useMapSummary(month: TermMonth, days: readonly SliceDay[], minutes: number): string {
  const { t } = useTranslation('figures');
  const { formatDayRange, formatInteger } = useFormats();
  const words = useSliceWords(minutes);
  const join = useSentences();
  const sum = (figure: 'lower' | 'expected' | 'upper') =>
    days.reduce((total, { slices }) => total + slices[figure], 0);
  const [lower, bad, upper] = [sum('lower'), sum('expected'), sum('upper')];
  const failing = days.filter(({ slices }) => slices.expected > 0);
  const [first, ...others] = failing;
  const name = formatDayRange(month.start, month.end);
  const said: string[] = [];
  if (first) {
    const worst = others.reduce(
      (most, day) => (day.slices.expected > most.slices.expected ? day : most),
      first,
    );
    const total = formatInteger((month.days * 24 * 60) / minutes);
    said.push(
      t(($) => $.slices.summary.counted[others.length === 0 ? 'one' : 'many'], {
        days: failing.length,
        month: name,
        bad: formatInteger(bad),
        total,
        minutes,
        day: words.day(worst.day),
        most: formatInteger(worst.slices.expected),
      }),
    );
  } else said.push(t(($) => $.slices.summary.none, { month: name }));
  if (lower !== upper)
    said.push(t(($) => $.slices.summary.range, { lower: formatInteger(lower), upper: formatInteger(upper) }));
  const excluded = days.filter(({ runs }) => runs.some(({ state }) => state === 'excluded')).length;
  if (excluded > 0) said.push(t(($) => $.slices.summary.excluded, { count: excluded }));
  return join(said);
}
