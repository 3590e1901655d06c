import type { Place } from './sounding';

export interface PlacedLabel {
  /** Of the month. */
  readonly index: number;
  readonly title: string;
  readonly lines: readonly PlacedLine[];
  /** Where the text begins, in percent, and from there in pixels; its first baseline. */
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly size: LabelSize;
}

/** A line beneath the title or beside it, with its baseline: a rule between two of them keeps them apart. */
export interface PlacedLine {
  readonly text: string;
  /** In pixels, from where the title begins. */
  readonly dx: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Plot {
  readonly width: number;
  /** Lines that no text should be struck through by, in pixels from the top. */
  readonly rules: readonly number[];
  /** Where the as-of line goes down, in percent; null where it does not. */
  readonly today?: number | null | undefined;
  readonly widthOf: (text: string, size: number) => number;
}

/** In pixels; `soundings.css` has the same. */
export const labelSizes = { large: 24, small: 12, least: 10, note: 12 } as const;
export type LabelSize = keyof typeof labelSizes;
const lineSize = 12;
const lineHeight = 17;
/** Beside a title, which is about as high as two lines set close. */
const besideTitle = 8;
const closeHeight = 14;
/** Of a size, above the baseline. */
export const ascent = 0.75;

export function boxOf(label: PlacedLabel, plot: Plot): Box {
  const left = (label.x * plot.width) / 100 + label.dx;
  const widest = Math.max(
    plot.widthOf(label.title, labelSizes[label.size]),
    ...label.lines.map((line) => line.dx + plot.widthOf(line.text, lineSize)),
  );
  return {
    left,
    right: left + widest,
    top: Math.min(
      label.y - labelSizes[label.size] * ascent,
      ...label.lines.map(({ y }) => y - lineSize * ascent),
    ),
    bottom: labelBottom(label),
  };
}

export function labelBottom(label: PlacedLabel): number {
  return Math.max(label.y, label.lines.at(-1)?.y ?? 0) + 4;
}

/** What a month takes up itself. */
export function columnOf(place: Place, depth: number, { width }: Plot): Box {
  const left = (place.from * width) / 100;
  return { left, right: left + (place.width * width) / 100, top: 0, bottom: depth };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Lines beneath a title, each as near to what stands over it as the rules let it. */
export function linesUnder(title: number, texts: readonly string[], plot: Plot): PlacedLine[] {
  let last = title;
  return texts.map((text) => {
    last += lineHeight;
    while (isTouched(last, lineSize, plot)) last++;
    return { text, dx: 0, y: last };
  });
}

/** Lines at the end of a title, the last on its baseline. */
export function linesBeside(title: PlacedLabel, texts: readonly string[], plot: Plot): PlacedLine[] {
  const dx = plot.widthOf(title.title, labelSizes[title.size]) + besideTitle;
  return texts.map((text, at) => ({ text, dx, y: title.y - (texts.length - 1 - at) * closeHeight }));
}

/** Whether a rule lies between its texts. */
export function isParted({ y, lines }: PlacedLabel, { rules }: Plot): boolean {
  return rules.some((rule) => rule > y && rule < (lines.at(-1)?.y ?? y));
}

/** Whether a rule goes through one of its texts. */
export function isStruck({ y, size, lines }: PlacedLabel, plot: Plot): boolean {
  return isTouched(y, labelSizes[size], plot) || lines.some((line) => isTouched(line.y, lineSize, plot));
}

/** Han characters fill the whole of their size, so a rule at its very edge would touch them. */
function isTouched(baseline: number, size: number, { rules }: Plot): boolean {
  return rules.some((rule) => rule > baseline - size - 2 && rule < baseline + 5);
}
