import type { Place } from './sounding';

export interface LabelTexts {
  /** Index of the month. */
  readonly index: number;
  readonly place: Place;
  /** How far the month hangs down, in pixels. */
  readonly depth: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** A title that is words and no figure always stands small. */
  readonly isNote: boolean;
  /** Whether the label matters more than that of a month in which nothing is due. */
  readonly matters: boolean;
}

export interface PlacedLabel {
  readonly index: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the text begins, in percent, and from there in pixels. */
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly size: LabelSize;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Plot {
  readonly width: number;
  /** Lines that no text should be struck through by, in pixels from the top. */
  readonly rules: readonly number[];
  readonly widthOf: (text: string, size: number) => number;
}

/** In pixels; `soundings.css` has the same. */
const sizes = { large: 24, small: 12, note: 12 } as const;
export type LabelSize = keyof typeof sizes;
const lineSize = 12;
export const lineHeight = 17;
const inset = 6;
/** Of more months than these only a few are named: the worst of those in which something is due. */
const mostNamed = 24;
const fewNamed = 8;
const mostNudge = 20;

/**
 * Labels beneath their months: titles in the largest size in which all have room, or else, in the smallest, as many
 * as have, those that matter most first; then the lines beneath each title, as far as they have room.
 */
export function placeLabels(all: readonly LabelTexts[], plot: Plot): PlacedLabel[] {
  const columns = all.map((label) => columnOf(label, plot));
  const worstFirst = all.filter(({ matters }) => matters).toSorted((a, b) => b.depth - a.depth);
  if (all.length > mostNamed) return placeAll(worstFirst, columns, plot, 'small').slice(0, fewNamed);
  const wanted = [...worstFirst, ...all.filter(({ matters }) => !matters)];
  const large = placeAll(wanted, columns, plot, 'large');
  const titles = large.length === wanted.length ? large : placeAll(wanted, columns, plot, 'small');
  return addLines(titles, all, columns, plot);
}

function placeAll(
  wanted: readonly LabelTexts[],
  columns: readonly Box[],
  plot: Plot,
  size: LabelSize,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  for (const label of wanted) {
    const found = candidates(label, plot, size).find((one) => isFree(one, columns, taken, plot));
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
  const high = sizes[size];
  const left = (place.from * plot.width) / 100;
  const width = (place.width * plot.width) / 100;
  const text = plot.widthOf(title, high);
  const dx = text + inset <= width ? Math.min(inset, width - text) : (width - text) / 2;
  const kept = Math.min(Math.max(dx, -left), plot.width - left - text);
  const base = { index, title, lines: [], x: place.from, dx: kept, size };
  const top = depth + Math.round(high * 0.3) + 4;
  const ys = Array.from({ length: mostNudge }, (_, nudge) => top + nudge + Math.round(high * 0.75));
  const clear = ys.filter((y) => !isStruck(y, high, plot));
  return [...clear, ...ys.slice(0, 1)].map((y) => ({ ...base, y }));
}

function addLines(
  titles: readonly PlacedLabel[],
  all: readonly LabelTexts[],
  columns: readonly Box[],
  plot: Plot,
): PlacedLabel[] {
  const result = [...titles];
  titles.forEach((title, at) => {
    const label = all.find(({ index }) => index === title.index);
    if (!label) return;
    for (let count = label.lines.length; count > 0; count--) {
      const lines = label.lines.slice(0, count);
      const others = result.filter((_, other) => other !== at).map((other) => boxOf(other, plot));
      const full = Array.from({ length: mostNudge }, (_, nudge) => ({ ...title, lines, y: title.y + nudge }));
      const free = full.filter((one) => isFree(one, columns, others, plot));
      const best = free.find((one) => !isAnyStruck(one, plot)) ?? free[0];
      if (!best) continue;
      result[at] = best;
      return;
    }
  });
  return result;
}

function isFree(label: PlacedLabel, columns: readonly Box[], taken: readonly Box[], plot: Plot): boolean {
  const box = boxOf(label, plot);
  if (box.left < -1 || box.right > plot.width + 1) return false;
  return ![...columns.filter((_, index) => index !== label.index), ...taken].some((other) => overlap(box, other));
}

function boxOf(label: PlacedLabel, plot: Plot): Box {
  const left = (label.x * plot.width) / 100 + label.dx;
  const widest = Math.max(
    plot.widthOf(label.title, sizes[label.size]),
    ...label.lines.map((line) => plot.widthOf(line, lineSize)),
  );
  return {
    left,
    right: left + widest,
    top: label.y - sizes[label.size] * 0.75,
    bottom: labelBottom(label),
  };
}

export function labelBottom(label: PlacedLabel): number {
  return label.y + label.lines.length * lineHeight + 4;
}

function columnOf({ place, depth }: LabelTexts, { width }: Plot): Box {
  const left = (place.from * width) / 100;
  return { left, right: left + (place.width * width) / 100, top: 0, bottom: depth };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isStruck(baseline: number, size: number, { rules }: Plot): boolean {
  return rules.some((rule) => rule > baseline - size && rule < baseline + 4);
}

function isAnyStruck(label: PlacedLabel, plot: Plot): boolean {
  if (isStruck(label.y, sizes[label.size], plot)) return true;
  return label.lines.some((_, line) => isStruck(label.y + (line + 1) * lineHeight, lineSize, plot));
}
