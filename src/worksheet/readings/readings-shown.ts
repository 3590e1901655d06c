import type { MonthAssessment } from '../../domain';
import { readings, type ReadingCode } from '../../terms/readings';
import type { Result } from '../../working/result';
import { stepReadings } from '../../working/step-readings';

/** The readings that the sheet of these months rests on: those of its lines. */
export function readingsShown(result: Result, months: readonly MonthAssessment[]) {
  const used = new Set<ReadingCode>(
    months.flatMap((month) => Object.values(stepReadings).flatMap((of) => of(result, month))),
  );
  return readings.filter(({ code }) => used.has(code));
}
