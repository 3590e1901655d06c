import { formatDay } from '../../domain';
import type { FigurePart } from '../reading/use-reading';
import type { WindowFigure, WindowRow } from './window-rows';

/** What can be read of a window: a day of it, in percent of the axis. */
export interface WindowPart extends FigurePart {
  readonly row: WindowRow;
  readonly day: string;
  readonly is: 'ends' | 'opens' | 'closes' | { readonly nth: number };
}

/** Of each window the month's end, the business days, the first day and the last. */
export function windowParts({ rows }: WindowFigure): WindowPart[] {
  return rows.flatMap((row) => {
    const { end, claim } = row.month;
    const part = (at: number, day: string, is: WindowPart['is']) => ({ row, from: at, to: at, day, is });
    return [
      part(row.ends, end, 'ends'),
      ...row.businessDates.map((day, index) =>
        part(row.businessDays[index] ?? row.opens, formatDay(day), { nth: index + 1 }),
      ),
      part(row.opens, claim.opensOn, 'opens'),
      part(row.closes, claim.closesOn, 'closes'),
    ];
  });
}
