import { textWidth } from '../text-width';
import type { RulerMark } from './ruler-marks';

/** The numbers of marks that stand close together, in one label over their middle. */
export interface NumberLabel {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly text: string;
  /** The label's middle, in percent. */
  readonly at: number;
}

export const numberSize = 12;
const gap = 6;

/** Numbers over their marks. Where there is no room for each, neighbours share a label: no number is left out. */
export function numberLabels(
  marks: readonly RulerMark[],
  plot: number,
  textOf: (numbers: readonly number[]) => string,
  widthOf: typeof textWidth = textWidth,
): NumberLabel[] {
  const placed: Stretch[] = [];
  const place = (numbers: readonly number[], first: number, last: number): Stretch => {
    const text = textOf(numbers);
    const half = widthOf(text, numberSize) / 2;
    const middle = Math.max(half, Math.min((first + last) / 2, plot - half));
    return { numbers, text, first, last, middle, half };
  };
  const middleOf = ({ from, width }: RulerMark) => ((from + width / 2) * plot) / 100;
  for (const mark of marks.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    let label = place([mark.number], middleOf(mark), middleOf(mark));
    for (let before = placed.at(-1); before && touch(before, label); before = placed.at(-1)) {
      placed.pop();
      const numbers = [...before.numbers, ...label.numbers].toSorted((a, b) => a - b);
      label = place(numbers, before.first, label.last);
    }
    placed.push(label);
  }
  return placed.map(({ numbers, text, middle }) => ({ numbers, text, at: (middle * 100) / plot }));
}

/** In pixels: from the first of its marks to the last, and the text in their middle. */
interface Stretch {
  readonly numbers: readonly number[];
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly middle: number;
  readonly half: number;
}

function touch(before: Stretch, after: Stretch): boolean {
  return before.middle + before.half + gap > after.middle - after.half;
}

/** Ascending numbers as runs of such as follow each other. */
export function numberRuns(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number <= run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
