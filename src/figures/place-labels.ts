import {
  ascent,
  boxOf,
  columnOf,
  isStruck,
  labelSizes,
  linesUnder,
  overlap,
  type Box,
  type LabelSize,
  type PlacedLabel,
  type Plot,
} from './label-boxes';
import type { Place } from './sounding';

export interface LabelTexts {
  /** Index of the month. */
  readonly index: number;
  readonly place: Place;
  /** How far the month hangs down at most, in pixels. */
  readonly depth: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** A title that is words and no figure always stands small. */
  readonly isNote: boolean;
  /** Whether the label matters more than that of a month in which nothing is due. */
  readonly matters: boolean;
}

interface Column extends Box {
  readonly index: number;
}

const inset = 6;
/** Of more months than these only a few are named: the worst of those in which something is due. */
const mostNamed = 24;
const fewNamed = 8;
/** Where titles are small, lines stand beneath them only if months are as few as these: else under some, by chance. */
const mostWithLines = 6;
/** Down to where no rule is in the way, which may be as far as the tallest title is high, and from there. */
const mostToClear = 32;
const mostNudge = 20;

/**
 * Labels beneath their months: titles in the largest size in which all have room, or else, in the smallest, as many
 * as have, those that matter most first; then the lines beneath each title, as far as they have room.
 */
export function placeLabels(all: readonly LabelTexts[], plot: Plot): PlacedLabel[] {
  const columns = all.map((label) => ({
    ...columnOf(label.place, label.depth, plot),
    index: label.index,
  }));
  const worstFirst = all.filter(({ matters }) => matters).toSorted((a, b) => b.depth - a.depth);
  if (all.length > mostNamed) return placeAll(worstFirst, columns, plot, 'small').slice(0, fewNamed);
  const wanted = [...worstFirst, ...all.filter(({ matters }) => !matters)];
  const large = placeAll(wanted, columns, plot, 'large');
  if (large.length === wanted.length) return addLines(large, all, columns, plot);
  if (all.length > mostWithLines) return placeAll(wanted, columns, plot, 'small');
  return addLines(placeAll(wanted, columns, plot, 'small', 'least'), all, columns, plot);
}

function placeAll(
  wanted: readonly LabelTexts[],
  columns: readonly Column[],
  plot: Plot,
  ...sizes: readonly LabelSize[]
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const label of wanted) {
    const found = sizes
      .flatMap((size) => candidates(label, plot, size))
      .find((one) => isFree(one, columns, taken, plot));
    if (!found) continue;
    placed.push(found);
    taken.push(boxOf(found, plot));
  }
  return placed;
}

/** Within its column where it fits, else in the middle under it; nudged down until no rule strikes it through. */
function candidates(label: LabelTexts, plot: Plot, ofTitles: LabelSize): PlacedLabel[] {
  const { index, title, place, depth } = label;
  const size = label.isNote ? 'note' : ofTitles;
  const high = labelSizes[size];
  const left = (place.from * plot.width) / 100;
  const width = (place.width * plot.width) / 100;
  const text = plot.widthOf(title, high);
  const dx = text + inset <= width ? Math.min(inset, width - text) : (width - text) / 2;
  const kept = Math.min(Math.max(dx, -left), plot.width - left - text);
  const base = { index, title, lines: [], x: place.from, dx: kept, size };
  const top = depth + Math.round(high * 0.15) + 4;
  const first = { ...base, y: top + Math.round(high * ascent) };
  return [...clearOf(first, plot), first];
}

/** The label where it stands, or further down, wherever no rule strikes it through. */
function clearOf(label: PlacedLabel, plot: Plot): PlacedLabel[] {
  const clear = nudged(label).filter((one) => !isStruck(one, plot));
  return clear.filter(({ y }) => y < (clear[0]?.y ?? 0) + mostNudge);
}

function nudged(label: PlacedLabel): PlacedLabel[] {
  return Array.from({ length: mostToClear }, (_, nudge) => ({ ...label, y: label.y + nudge }));
}

function addLines(
  titles: readonly PlacedLabel[],
  all: readonly LabelTexts[],
  columns: readonly Column[],
  plot: Plot,
): PlacedLabel[] {
  const result = [...titles];
  titles.forEach((title, at) => {
    const label = all.find(({ index }) => index === title.index);
    if (!label) return;
    for (let count = label.lines.length; count > 0; count--) {
      const texts = label.lines.slice(0, count);
      const others = result.filter((_, other) => other !== at).map((other) => boxOf(other, plot));
      const best = nudged(title)
        .slice(0, mostNudge)
        .map((one) => ({ ...one, lines: linesUnder(one.y, texts, plot) }))
        .find((one) => !isStruck(one, plot) && isFree(one, columns, others, plot));
      if (!best) continue;
      result[at] = best;
      return;
    }
  });
  return result;
}

function isFree(label: PlacedLabel, columns: readonly Column[], taken: readonly Box[], plot: Plot): boolean {
  const box = boxOf(label, plot);
  if (box.left < -1 || box.right > plot.width + 1) return false;
  return ![...columns.filter(({ index }) => index !== label.index), ...taken].some((other) =>
    overlap(box, other),
  );
}
