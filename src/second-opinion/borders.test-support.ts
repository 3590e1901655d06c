import {
  compareInstants,
  fewestBadBelow,
  percentValue,
  type Assessment,
  type Case,
  type Finding,
  type IntervalEntry,
  type MonthAssessment,
  type Span,
} from '../domain';
import type { Terms } from '../terms/schema';
import type { CaseJson } from './case-json';
import { dayNumbered, numberOf } from './days';
import { localAt, startOfDay } from './instants';
import { nanosOf } from './laws/changed-log.test-support';

/** For tests: the borders on which the rules turn, and whether a case meets one. */

export interface Met {
  readonly json: CaseJson;
  readonly terms: Terms;
  readonly subject: Case;
  readonly assessment: Assessment;
}

type Meets = (met: Met) => boolean;

export const aMonth =
  (test: (month: MonthAssessment, asOf: string) => boolean): Meets =>
  ({ assessment: { months, asOf } }) =>
    months.some((month) => test(month, asOf));

export const found =
  (code: Finding['code']): Meets =>
  ({ assessment }) =>
    assessment.findings.some((finding) => finding.code === code);

/** Past the fewest bad units that reach a tier, in steps of the measure: 0 is the worst reading of the better tier's end. */
export const stepsPast =
  (below: `${string}%`, steps: number): Meets =>
  ({ assessment, terms: { measure } }) =>
    assessment.months.some(({ measured: { bad, total } }) => {
      const step = measure.kind === 'timeslices' ? measure.slice.minutes : 1;
      return total > 0 && bad.expected - fewestBadBelow(percentValue(below), total, step) === steps * step;
    });

export const exactly = (below: `${string}%`): Meets => {
  const { units, scale } = percentValue(below);
  return aMonth(
    ({ measured: { bad, total } }) =>
      total > 0 && BigInt(total - bad.expected) * 100n * 10n ** BigInt(scale) === BigInt(total) * units,
  );
};

/** Whether a month of whole slices can come to a percentage exactly: none of TRTC comes to 99.9 %. */
export function canBe(percentage: `${string}%`, { measure }: Terms): boolean {
  if (measure.kind === 'occurrences') return true;
  const { units, scale } = percentValue(percentage);
  const hundred = 100n * 10n ** BigInt(scale);
  const slices = (days: number) => BigInt((days * 24 * 60) / measure.slice.minutes);
  return Array.from({ length: 31 }, (_, day) => slices(day + 1)).some(
    (all) => (all * (hundred - units)) % hundred === 0n,
  );
}

export const anOutage =
  (test: (outage: IntervalEntry, other: IntervalEntry) => boolean): Meets =>
  ({ subject: { log } }) => {
    const all = log.filter((entry) => entry.kind === 'interval');
    return all.some((outage) => all.some((other) => test(outage, other)));
  };

export const lasts = (nanos: bigint): Meets =>
  anOutage(({ start, end }) => nanosOf(end) - nanosOf(start) === nanos);

export const touches = (a: Span, b: Span) => compareInstants(a.end, b.start) === 0;
export const overlaps = (a: Span, b: Span) =>
  compareInstants(a.start, b.end) < 0 && compareInstants(b.start, a.end) < 0;

/** An entry as its log's clock shows it, a day or less from where that clock is put on or back. */
export const besideClockChange: Meets = ({ json: { log, logZone } }) => {
  if (logZone === undefined) return false;
  const offset = (number: number) => {
    const day = startOfDay(dayNumbered(number));
    return localAt(day, logZone) - day;
  };
  return log.some(({ start }) => {
    const [day, time] = start.split('T', 2);
    if (day === undefined || time === undefined || /[Z+-]/.test(time)) return false;
    return offset(numberOf(day) - 1) !== offset(numberOf(day) + 2);
  });
};
