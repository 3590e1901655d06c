import type { Place } from './sounding';

export interface PlacedLabel {
  /** Of the month. */
  readonly index: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Where the text begins, in percent, and from there in pixels; its first baseline. */
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly size: LabelSize;
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
  readonly widthOf: (text: string, size: number) => number;
}

/** In pixels; `soundings.css` has the same. */
export const labelSizes = { large: 24, small: 12, least: 11, note: 12 } as const;
export type LabelSize = keyof typeof labelSizes;
const lineSize = 12;
export const lineHeight = 17;
/** Of a size, above the baseline. */
export const ascent = 0.75;

export function boxOf(label: PlacedLabel, plot: Plot): Box {
  const left = (label.x * plot.width) / 100 + label.dx;
  const widest = Math.max(
    plot.widthOf(label.title, labelSizes[label.size]),
    ...label.lines.map((line) => plot.widthOf(line, lineSize)),
  );
  return {
    left,
    right: left + widest,
    top: label.y - labelSizes[label.size] * ascent,
    bottom: labelBottom(label),
  };
}

export function labelBottom(label: PlacedLabel): number {
  return label.y + label.lines.length * lineHeight + 4;
}

/** What a month takes up itself. */
export function columnOf(place: Place, depth: number, { width }: Plot): Box {
  const left = (place.from * width) / 100;
  return { left, right: left + (place.width * width) / 100, top: 0, bottom: depth };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a rule goes through one of its texts. */
export function isStruck(label: PlacedLabel, { rules }: Plot): boolean {
  const texts = [
    { baseline: label.y, size: labelSizes[label.size] as number },
    ...label.lines.map((_, line) => ({ baseline: label.y + (line + 1) * lineHeight, size: lineSize })),
  ];
  return texts.some(({ baseline, size }) =>
    rules.some((rule) => rule > baseline - size && rule < baseline + 4),
  );
}
