import { parseDay, startOfDay, type MonthAssessment, type Span } from '../domain';
import { codesByEntry } from './codes-by-entry';
import type { Result } from './result';

const all = ['in-part', 'short', 'excluded-in-part'] as const;
/** Why a slice may count or not: an outage covers it in part, or is too short, or a part of it is excluded. */
export type RangeCause = (typeof all)[number];

/** What the range of a month's bad time comes from; nothing where it has none. */
export function rangeCauses(
  { subject, assessment, evidence: { measured } }: Result,
  month: MonthAssessment,
): RangeCause[] {
  if (measured.kind !== 'timeslices') return [];
  const { sliceSeconds } = measured;
  const codes = codesByEntry(assessment.findings);
  const short = new Set<number>();
  const inPart = new Set<number>();
  subject.log.forEach((is, entry) => {
    const named = codes.get(entry) ?? [];
    if (is.kind !== 'interval' || is.exclusion !== null || named.includes('not-in-breach')) return;
    if (named.includes('too-short')) for (const slice of touched(is, sliceSeconds)) short.add(slice);
    else for (const slice of touchedInPart(is, sliceSeconds)) inPart.add(slice);
  });
  const cut = new Set(measured.excluded.flatMap((span) => touchedInPart(span, sliceSeconds)));

  const [from, to] = [sliceOf(month.start, 0, sliceSeconds), sliceOf(month.end, 1, sliceSeconds)];
  const found = new Set<RangeCause>();
  for (const range of measured.slices) {
    if (range.lower === range.upper) continue;
    for (let slice = Math.max(range.from, from); slice < Math.min(range.to, to); slice++) {
      // Outages under a measured slice have no say in it.
      if (inPart.has(slice) && !range.measured) found.add('in-part');
      if (short.has(slice) && !range.measured) found.add('short');
      if (cut.has(slice)) found.add('excluded-in-part');
    }
  }
  return all.filter((cause) => found.has(cause));
}

function sliceOf(day: string, daysOn: number, sliceSeconds: number): number {
  return startOfDay((parseDay(day) ?? 0) + daysOn).second / sliceSeconds;
}

function touched({ start, end }: Span, sliceSeconds: number): number[] {
  const first = Math.floor(start.second / sliceSeconds);
  const count = Math.ceil((end.second + (end.nano > 0 ? 1 : 0)) / sliceSeconds) - first;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The slices in which a span begins or ends, unless at their border. */
function touchedInPart({ start, end }: Span, sliceSeconds: number): number[] {
  return [start, end].flatMap(({ second, nano }) =>
    second % sliceSeconds === 0 && nano === 0 ? [] : [Math.floor(second / sliceSeconds)],
  );
}
