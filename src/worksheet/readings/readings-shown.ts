import type { MonthAssessment } from '../../domain';
import { readings } from '../../terms/readings';
import type { Result } from '../../working/result';
import { lineReadings } from '../working/line-readings';

/** The readings that the sheet of these months rests on: those of its lines, and the clock that all times are told by. */
export function readingsShown(result: Result, months: readonly MonthAssessment[]) {
  const used = new Set([
    'R1',
    ...months.flatMap((month) => Object.values(lineReadings(result, month)).flat()),
  ]);
  return readings.filter(({ code }) => used.has(code));
}
