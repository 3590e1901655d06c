import { useMemo } from 'react';
import type { Terms } from '../terms/schema';
import { levels, type Level } from './levels';
import { labelBottom, placeLabels, type PlacedLabel } from './place-labels';
import { soundingsScale, type SoundingsScale } from './scale';
import { scaleTicks, type ScaleTick } from './scale-ticks';
import { soundingsOf, type FigureMonth, type Sounding } from './sounding';
import { textWidth } from './text-width';
import { useFigureWords } from './use-figure-words';

/** Everything the soundings are drawn from, the same for the plain drawing, the chart and its table. */
export interface SoundingsDrawing {
  readonly scale: SoundingsScale;
  readonly ticks: readonly ScaleTick[];
  readonly soundings: readonly Sounding[];
  readonly labels: readonly { readonly level: Level; readonly placed: readonly PlacedLabel[] }[];
  /** Pixels to a band, from the 100 % line to 0 %, and to the foot of the lowest label. */
  readonly band: number;
  readonly bottom: number;
  readonly height: number;
}

const fullHeight = 288;
const compactHeight = 116;

export function useSoundings(
  terms: Terms,
  months: readonly FigureMonth[],
  compact = false,
): SoundingsDrawing {
  const words = useFigureWords(terms);
  return useMemo(() => {
    const scale = soundingsScale(terms);
    const ticks = scaleTicks(scale);
    const soundings = soundingsOf(terms, scale, months);
    const bottom = compact ? compactHeight : fullHeight;
    const band = bottom / scale.bands.length;
    const rules = ticks.filter(({ kind }) => kind === 'bound').map(({ depth }) => depth * band);
    const texts = soundings.map(({ place, reached, month }, index) => ({
      index,
      place,
      depth: (reached?.depth.expected ?? 0) * band,
      title: reached ? words.percent(reached.percent) : words.notMeasured(month),
      lines: reached ? words.lines(reached) : [],
      isNote: reached === null,
      matters: reached === null || reached.tier > 0,
    }));
    const labels = compact
      ? []
      : levels.map((level) => ({
          level,
          placed: placeLabels(texts, { width: level.plot, rules, widthOf: textWidth }),
        }));
    const foot = Math.max(bottom, ...labels.flatMap(({ placed }) => placed.map(labelBottom)));
    return { scale, ticks, soundings, labels, band, bottom, height: foot };
  }, [terms, months, compact, words]);
}
