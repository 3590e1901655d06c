import type { RulerMark } from './ruler-marks';
import { textWidth } from '../text-width';

export interface PlacedNumber {
  readonly number: number;
  /** The mark's middle, in percent. */
  readonly at: number;
  /** 0 is next to the mark, 1 above that. */
  readonly row: 0 | 1;
}

/** A stretch of a row that is already taken, in pixels. */
export interface Taken {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

const size = 12;
const gap = 4;

/** The numbers that have room over their marks, in two rows. Those that have none are left to the log. */
export function placeNumbers(
  marks: readonly RulerMark[],
  plot: number,
  taken: readonly Taken[] = [],
): PlacedNumber[] {
  const used = [...taken];
  const placed: PlacedNumber[] = [];
  for (const { number, from, width } of marks) {
    const at = from + width / 2;
    const half = textWidth(`${number}`, size) / 2;
    const [left, right] = [(at * plot) / 100 - half - gap / 2, (at * plot) / 100 + half + gap / 2];
    const isFree = (row: number) =>
      used.every((other) => other.row !== row || right <= other.left || other.right <= left);
    const row = ([0, 1] as const).find(isFree);
    if (row === undefined) continue;
    used.push({ row, left, right });
    placed.push({ number, at, row });
  }
  return placed;
}
