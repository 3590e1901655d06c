import {
  assess,
  entryShares,
  type AgreementTerms,
  type Case,
  type IntervalEntry,
  type WorkCalendar,
} from '../../domain';
import type { Draft } from '../draft';
import { readDraft, type DraftReading } from '../read-draft';

/**
 * A draft without the measured slices that change no figure: available ones over which no outage lies. Whether that is so
 * is not trusted but tried: both are assessed, and where the service months differ, or the draft is not complete, all stay.
 */
export function withoutIdleSlices(
  draft: Draft,
  terms: AgreementTerms,
  calendar: WorkCalendar,
  today: string,
): { readonly draft: Draft; readonly leftOut: number } {
  const all = { draft, leftOut: 0 };
  const reading = readDraft(draft, terms, today);
  const subject = caseOf(reading);
  if (!subject || terms.measure.kind !== 'timeslices') return all;
  const idle = idleRows(terms, subject, calendar, reading.rows, terms.measure.slice.minutes * 60);
  if (idle.size === 0) return all;
  const less = { ...draft, log: draft.log.filter((_, row) => !idle.has(row)) };
  const lesser = caseOf(readDraft(less, terms, today));
  const months = (one: Case) => JSON.stringify(assess(terms, one, calendar).assessment.months);
  return lesser && months(lesser) === months(subject) ? { draft: less, leftOut: idle.size } : all;
}

function caseOf({ problems, product, term, log, fees, asOf }: DraftReading): Case | null {
  if (problems.length > 0 || product === null || !term || !log || !fees || asOf === null) return null;
  return { product, term, log: log.entries, fees, asOf };
}

/** Rows of slices that account for nothing, that nothing is said of, and that overrule no outage. */
function idleRows(
  terms: AgreementTerms,
  subject: Case,
  calendar: WorkCalendar,
  rows: readonly number[],
  sliceSeconds: number,
): Set<number> {
  const { assessment, evidence } = assess(terms, subject, calendar);
  const shares = entryShares(subject.log, evidence, assessment.findings);
  const named = new Set(
    assessment.findings.flatMap((finding) => ('entries' in finding ? finding.entries : [])),
  );
  const isUnderOutage = outagesOver(
    subject.log.filter((entry) => entry.kind === 'interval'),
    sliceSeconds,
  );
  const idle = subject.log.flatMap((entry, index) => {
    if (entry.kind !== 'unit' || named.has(index) || (shares[index]?.length ?? 0) > 0) return [];
    return isUnderOutage(Math.floor(entry.second / sliceSeconds)) ? [] : [rows[index] ?? -1];
  });
  return new Set(idle);
}

/** Tells of a slice whether an outage touches it. */
function outagesOver(outages: readonly IntervalEntry[], sliceSeconds: number): (slice: number) => boolean {
  const spans = outages
    .map(({ start, end }) => ({
      from: Math.floor(start.second / sliceSeconds),
      to: Math.floor(end.second / sliceSeconds),
    }))
    .toSorted((a, b) => a.from - b.from);
  let reach = -Infinity;
  const reaches = spans.map(({ to }) => (reach = Math.max(reach, to)));
  return (slice) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.from ?? Infinity) <= slice) low = middle + 1;
      else high = middle;
    }
    return (reaches[low - 1] ?? -Infinity) >= slice;
  };
}
