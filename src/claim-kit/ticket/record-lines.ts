import type { MonthAssessment } from '../../domain';
import type { Result } from '../../working/result';
import { workingEntries, type WorkingEntry } from '../../working/working-entries';
import { failuresText, recordLine } from './record-line';
import type { TicketWords } from './ticket-words';

/** More records of a kind than this are counted, not named: a clerk reads the others in the worksheet. */
export const mostRecords = 30;

/** What a month's figure is made of, line by line, and what the agreement's exclusions took out of it. */
export function recordLines(words: TicketWords, result: Result, month: MonthAssessment): string[] {
  const { t } = words;
  const entries = workingEntries(result, month);
  const counted = entries.filter(isCounted);
  const excluded = entries.filter(isExcluded);
  const others = entries.filter((entry) => !isCounted(entry) && !isExcluded(entry));
  const isShared = counted.some(({ share }) => share !== null && share.shared.expected > 0);
  const [first] = counted;
  return [
    ...cutOff(words, result, month, counted),
    ...withoutFailures(words, result, others),
    ...(isShared ? [t(($) => $.text.shared)] : []),
    ...(first ? [t(($) => $.text.evidence, { number: result.numbers[first.entry] ?? '' })] : []),
    ...(excluded.length > 0 ? [t(($) => $.text.excluded)] : []),
    ...cutOff(words, result, month, excluded),
  ];
}

function isCounted({ share }: WorkingEntry): boolean {
  return share !== null && share.expected > 0;
}

function isExcluded({ codes }: WorkingEntry): boolean {
  return codes.includes('excluded');
}

function cutOff(
  words: TicketWords,
  result: Result,
  month: MonthAssessment,
  entries: readonly WorkingEntry[],
): string[] {
  const { t, formats } = words;
  const lines = entries.slice(0, mostRecords).map((entry) => recordLine(words, result, month, entry));
  const left = entries.slice(mostRecords);
  if (left.length === 0) return lines;
  const more = t(($) => $.text.more, { count: left.length, number: formats.formatInteger(left.length) });
  const { measure } = result.terms;
  if (measure.kind !== 'occurrences') return [...lines, more];
  const failures = failuresText(words, measure.unit, sumOf(left));
  return [...lines, t(($) => $.text.moreWith, { more, failures })];
}

/** Counts add up: what is listed comes to the month's total. */
function withoutFailures(
  { t, formats }: TicketWords,
  { terms: { measure } }: Result,
  others: readonly WorkingEntry[],
): string[] {
  if (measure.kind !== 'occurrences' || others.length === 0) return [];
  const number = formats.formatInteger;
  return [
    t(($) => $.text.withoutFailures[measure.unit], {
      count: others.length,
      number: number(others.length),
      total: number(sumOf(others).total),
    }),
  ];
}

function sumOf(entries: readonly WorkingEntry[]): { total: number; failed: number } {
  const counts = entries.flatMap(({ is }) => (is.kind === 'count' ? [is] : []));
  return {
    total: counts.reduce((sum, { total }) => sum + total, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
