import { useMemo } from 'react';
import type { Terms } from '../terms/schema';
import { levels, type Level } from './levels';
import { labelBottom, type PlacedLabel } from './label-boxes';
import { placeLabels } from './place-labels';
import { soundingsScale, type SoundingsScale } from './scale';
import { scaleTicks, type ScaleTick } from './scale-ticks';
import { dayPlace, soundingsOf, unknownRuns, type FigureMonth, type Sounding } from './sounding';
import { useTextWidth } from './text-spacing';
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
  /** Whether the least and the most are drawn: on months too many, their dashes would be noise. */
  readonly withEdges: boolean;
}

const fullHeight = 288;
const compactHeight = 116;
const mostWithEdges = { full: 60, compact: 24 };

export function useSoundings(
  terms: Terms,
  months: readonly FigureMonth[],
  compact = false,
  /** Of all bands together, in pixels. */
  bottom = compact ? compactHeight : fullHeight,
  /** No text stands across the line of this day, and months after it have not begun. */
  asOf?: string,
): SoundingsDrawing {
  const words = useFigureWords(terms);
  const widthOf = useTextWidth();
  return useMemo(() => {
    const scale = soundingsScale(terms);
    const ticks = scaleTicks(scale);
    const soundings = soundingsOf(terms, scale, months, asOf);
    const band = bottom / scale.bands.length;
    const rules = ticks.filter(({ kind }) => kind === 'bound').map(({ depth }) => depth * band);
    const texts = [
      ...soundings.flatMap(({ place, reached }, index) =>
        reached
          ? {
              index,
              place,
              depth: reached.depth.upper * band,
              title: words.percent(reached.percent),
              lines: words.lines(reached),
              isNote: false,
              matters: reached.tier > 0,
            }
          : [],
      ),
      ...unknownRuns(soundings).map(({ first, from, width }) => ({
        index: soundings.indexOf(first),
        place: { from, width },
        depth: 0,
        title: words.notMeasured(first),
        lines: [],
        isNote: true,
        matters: true,
      })),
    ];
    const today = asOf === undefined ? null : dayPlace(months, asOf);
    const labels = compact
      ? []
      : levels.map((level) => ({
          level,
          placed: placeLabels(texts, { width: level.plot, rules, today, widthOf }),
        }));
    const foot = Math.max(bottom, ...labels.flatMap(({ placed }) => placed.map(labelBottom)));
    const withEdges = soundings.length <= mostWithEdges[compact ? 'compact' : 'full'];
    return { scale, ticks, soundings, labels, band, bottom, height: foot, withEdges };
  }, [terms, months, compact, bottom, asOf, words, widthOf]);
}
