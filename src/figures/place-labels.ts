import {
  ascent,
  boxOf,
  columnOf,
  isParted,
  isStruck,
  labelSizes,
  linesBeside,
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
/** In pixels: the as-of line and what stands beside it. */
const besideToday = 4;
/** Of more months than these only a few are named: the worst of those in which something is due. */
const mostNamed = 24;
const fewNamed = 8;
/**
 * Months as few as these have no label wider than themselves: beneath the next month it would pass for that one's.
 * Where titles are small, only these have lines: else they would stand under some, by chance.
 */
const mostWithLines = 6;
/** Down to where no rule is in the way, which may be as far as the tallest title is high, and from there. */
const mostToClear = 32;
const mostNudge = 20;
/** So much lower, where there is room, if lines stand beside it: two reach higher than the title. */
const besideNudge = 3;

/**
 * Labels beneath their months: titles in the largest size in which all have room, or else, in the smallest, as many
 * as have, those that matter most first; then the lines beneath each title, as far as they have room, or beside it
 * where a rule would part them from it.
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
  const isFigure = ({ isNote }: LabelTexts) => !isNote;
  if (large.filter(({ size }) => size === 'large').length === wanted.filter(isFigure).length)
    return addLines(large, all, columns, plot);
  if (all.length > mostWithLines) return placeAll(wanted, columns, plot, 'small');
  return addLines(placeAll(wanted, columns, plot, 'small', 'least'), all, columns, plot);
}

function placeAll(
  wanted: readonly LabelTexts[],
  columns: readonly Column[],
  plot: Plot,
  ...sizes: readonly LabelSize[]
): PlacedLabel[] {
  const isMany = columns.length > mostWithLines;
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const label of wanted) {
    const found = sizes
      .flatMap((size) => candidates(label, plot, size, isMany))
      .find((one) => isFree(one, columns, taken, plot));
    if (!found) continue;
    placed.push(found);
    taken.push(boxOf(found, plot));
  }
  return placed;
}

/** Within its column where it fits; among many, else in the middle under it. Nudged down until no rule strikes it through. */
function candidates(label: LabelTexts, plot: Plot, ofTitles: LabelSize, isMany: boolean): PlacedLabel[] {
  const { index, title, place, depth } = label;
  const size = label.isNote ? 'note' : ofTitles;
  const high = labelSizes[size];
  const text = plot.widthOf(title, high);
  const column = columnOf(place, depth, plot);
  const y = depth + Math.round(high * 0.15) + 4 + Math.round(high * ascent);
  const starts = roomsOf(column, plot)
    .filter((room) => text <= room.right - room.left)
    .map((room) => room.left + (text + inset <= room.right - room.left ? inset : middle(room, text)));
  if (starts.length === 0 && isMany)
    starts.push(Math.min(Math.max(column.left + middle(column, text), 0), plot.width - text));
  return starts.flatMap((start) => {
    const first = { index, title, lines: [], x: place.from, dx: start - column.left, y, size };
    return [...clearOf(first, plot), first];
  });
}

type Room = Pick<Box, 'left' | 'right'>;

/** Beside the as-of line, where it goes through the column; then across it. */
function roomsOf({ left, right }: Box, plot: Plot): Room[] {
  const today = todayIn(plot);
  if (today <= left || today >= right) return [{ left, right }];
  const [before, after] = [
    { left, right: today - besideToday },
    { left: today + besideToday, right },
  ];
  const isBefore = today - left >= right - today;
  return [...(isBefore ? [before, after] : [after, before]), { left, right }];
}

function todayIn({ today, width }: Plot): number {
  return ((today ?? -1) * width) / 100;
}

function middle({ left, right }: Room, text: number): number {
  return (right - left - text) / 2;
}

/** How far a text under the title may reach: the as-of line goes behind a title alone. */
function lineEnd(title: PlacedLabel, { right }: Box, plot: Plot): number {
  const today = todayIn(plot);
  return boxOf(title, plot).left < today && today < right ? today - besideToday : right;
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
    const end = lineEnd(title, columnOf(label.place, label.depth, plot), plot);
    const reach = Math.max(end, boxOf(title, plot).right);
    const places = nudged(title).slice(0, mostNudge);
    for (let count = label.lines.length; count > 0; count--) {
      const texts = label.lines.slice(0, count);
      const others = result.filter((_, other) => other !== at).map((other) => boxOf(other, plot));
      const fits = (one: PlacedLabel) =>
        !isStruck(one, plot) && boxOf(one, plot).right <= reach && isFree(one, columns, others, plot);
      const under = places.map((one) => ({ ...one, lines: linesUnder(one.y, texts, plot) }));
      const best =
        under.find((one) => !isParted(one, plot) && fits(one)) ??
        [...places.slice(besideNudge), ...places.slice(0, besideNudge)]
          .map((one) => ({ ...one, lines: linesBeside(one, texts, plot) }))
          .find(fits) ??
        under.find(fits);
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
