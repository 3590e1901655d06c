import { useTranslation } from 'react-i18next';
import type { Terms } from '../terms/schema';
import type { FigureMonth, Reached, Sounding } from './sounding';
import type { SoundingsDrawing } from './use-soundings';
import { useFigureWords } from './use-figure-words';
import { useSentences } from './use-sentences';

/** What the soundings show, in a sentence. */
export function useTermSummary(
  terms: Terms,
  { scale, soundings }: SoundingsDrawing,
  /** Of a month that is not over by then nothing is missed, and its figure may still change. */
  asOf?: string,
): string {
  const { t } = useTranslation('figures');
  const words = useFigureWords(terms);
  const join = useSentences();
  const measured = soundings.filter(isMeasured);
  const [first, ...rest] = measured;
  const ahead = soundings.filter(({ isAhead }) => isAhead).length;
  if (!first)
    return t(($) => (ahead > 0 && ahead === soundings.length ? $.summary.noneBegun : $.summary.nothing));
  const lowest = rest.reduce((low, one) => (depth(one) > depth(low) ? one : low), first);
  const isOver = ({ end }: FigureMonth) => asOf === undefined || end <= asOf;
  const fallen = measured.filter(({ reached }) => reached.depth.expected > scale.commitment);
  const notOver = fallen.filter(({ month }) => !isOver(month));
  const pending = notOver.every(({ month }) => asOf !== undefined && month.start > asOf)
    ? 'ahead'
    : 'falling';
  const known = measured.length + ahead === soundings.length ? 'begun' : 'measured';
  const of = measured.length === soundings.length ? 'all' : known;
  const values = {
    months: t(($) => $.summary.of[of], { count: measured.length }),
    fallen: fallen.length,
    commitment: terms.commitment.availability,
    month: words.range(lowest.month),
    percent: words.percent(lowest.reached.percent),
  };
  const number = measured.length === 1 ? 'one' : 'many';
  const said =
    fallen.length === 0
      ? t(($) => $.summary.kept[number], values)
      : notOver.length === 0
        ? t(
            ($) => $.summary.fell[fallen.length > 1 && fallen.length === measured.length ? 'all' : number],
            values,
          )
        : t(($) => $.summary[pending][number], { ...values, count: notOver.length });
  const unmeasured = soundings.filter(({ month }) => month.measured?.total === 0 && isOver(month)).length;
  return join([
    said,
    ...(unmeasured === 0 ? [] : [t(($) => $.summary.unmeasured, { count: unmeasured })]),
    ...(ahead === 0 ? [] : [t(($) => $.summary.notBegun, { count: ahead })]),
  ]);
}

function isMeasured(sounding: Sounding): sounding is Sounding & { readonly reached: Reached } {
  return sounding.reached !== null;
}

function depth({ reached }: { readonly reached: Reached }): number {
  return reached.depth.expected;
}
