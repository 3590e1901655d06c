import type { EntryFindingCode, Measured } from './assessment';
import type { LogEntry, Term } from './case';
import type { OccurrencesEvidence, TimeslicesEvidence } from './evidence';
import { measureOccurrences } from './measure/occurrences';
import { monthsOfSlices } from './measure/slices-by-month';
import { measureTimeslices } from './measure/timeslices';
import type { AgreementTerms } from './terms';
import { serviceMonths, type ServiceMonth } from './time/service-months';

export interface MeasuredMonths {
  readonly months: readonly { readonly month: ServiceMonth; readonly measured: Measured }[];
  readonly evidence: TimeslicesEvidence | OccurrencesEvidence;
  /** What measuring found of single entries. */
  readonly entryFindings: Partial<Record<EntryFindingCode, readonly number[]>>;
}

/** What a log comes to in each service month of a term, by the agreement's own measure (section 1 of each). */
export function measureMonths(
  terms: AgreementTerms,
  term: Term,
  log: readonly LogEntry[],
  months: readonly ServiceMonth[] = serviceMonths(terms.serviceMonth.kind, term),
): MeasuredMonths {
  if (terms.measure.kind === 'occurrences') {
    const { unit } = terms.measure;
    return {
      months: measureOccurrences(log, months).map(({ month, total, failed }) => ({
        month,
        measured: { unit, total, bad: { lower: failed, expected: failed, upper: failed } },
      })),
      evidence: { kind: 'occurrences' },
      entryFindings: {},
    };
  }
  const { minutes } = terms.measure.slice;
  const { evidence, entryFindings } = measureTimeslices(terms.measure, term, log);
  return {
    months: monthsOfSlices(evidence.slices, evidence.sliceSeconds, months).map(({ month, slices }) => ({
      month,
      measured: {
        unit: 'minutes',
        total: month.days * 24 * 60,
        bad: {
          lower: slices.lower * minutes,
          expected: slices.expected * minutes,
          upper: slices.upper * minutes,
        },
      },
    })),
    evidence,
    entryFindings,
  };
}
