import type { FigurePart } from '../reading/use-reading';
import { placesOf, type TermMonth } from '../sounding';
import { mostSingleMarks, type RulerMark } from './ruler-marks';

/** What can be read of the ruler, in percent of the term: a month, and after it each entry that begins in it. */
export interface RulerPart extends FigurePart {
  readonly month: TermMonth;
  /** How many entries begin in the month. */
  readonly count: number;
  /** null: the month itself. */
  readonly mark: RulerMark | null;
}

/** Entries that are drawn as one are not read one by one. */
export function rulerParts(months: readonly TermMonth[], marks: readonly RulerMark[]): RulerPart[] {
  const places = placesOf(months);
  const marksOf = months.map((): RulerMark[] => []);
  for (const mark of marks) marksOf[places.findLastIndex(({ from }) => from <= mark.from)]?.push(mark);
  return months.flatMap((month, row) => {
    const { from, width } = places[row] ?? { from: 0, width: 0 };
    const own = (marksOf[row] ?? []).toSorted((a, b) => a.from - b.from);
    const part = { row, month, count: own.length };
    return [
      { ...part, from, to: from + width, mark: null },
      ...(marks.length > mostSingleMarks ? [] : own).map((mark) => ({
        ...part,
        from: mark.from,
        to: Math.min(mark.from + mark.width, from + width),
        mark,
      })),
    ];
  });
}
