import {
  compareInstants,
  dayOfSecond,
  parseDay,
  startOfDay,
  type EntryFindingCode,
  type EntryShare,
  type LogEntry,
  type MonthAssessment,
} from '../domain';
import { codesByEntry } from './codes-by-entry';
import type { Result } from './result';

/** An entry of the log as far as one service month is concerned. */
export interface WorkingEntry {
  /** Index in the log. */
  readonly entry: number;
  readonly is: LogEntry;
  /** What it accounts for in the month; null for nothing. */
  readonly share: EntryShare | null;
  readonly codes: readonly EntryFindingCode[];
}

/**
 * The entries that a month's figure is made of, and those in it that are not counted, in the order of time. Measured
 * slices that were available neither count nor need a word: they are left out.
 */
export function workingEntries(
  { subject, assessment, shares }: Pick<Result, 'subject' | 'assessment' | 'shares'>,
  month: MonthAssessment,
): WorkingEntry[] {
  const codes = codesByEntry(assessment.findings);
  return subject.log
    .flatMap((is, entry): WorkingEntry[] => {
      if (!isIn(is, month)) return [];
      const share = shares[entry]?.find((one) => one.month === month.index) ?? null;
      const named = codes.get(entry) ?? [];
      return is.kind === 'unit' && !share && !named.includes('excluded')
        ? []
        : [{ entry, is, share, codes: named }];
    })
    .toSorted((a, b) => startOf(a.is) - startOf(b.is) || a.entry - b.entry);
}

/** Whether an entry lies in a month, in whole or part. */
export function isIn(entry: LogEntry, month: MonthAssessment): boolean {
  const { first, last } = daysOf(month);
  if (entry.kind === 'interval')
    return (
      compareInstants(entry.start, startOfDay(last + 1)) < 0 &&
      compareInstants(entry.end, startOfDay(first)) > 0
    );
  const day = dayOfSecond(entry.second);
  return first <= day && day <= last;
}

/** Whether an entry that lies in a month began before it or went on after it. */
export function reachesBeyond(entry: LogEntry, month: MonthAssessment): boolean {
  if (entry.kind !== 'interval') return false;
  const { first, last } = daysOf(month);
  return (
    compareInstants(entry.start, startOfDay(first)) < 0 ||
    compareInstants(entry.end, startOfDay(last + 1)) > 0
  );
}

function daysOf({ start, end }: MonthAssessment): { first: number; last: number } {
  return { first: parseDay(start) ?? 0, last: parseDay(end) ?? 0 };
}

function startOf(entry: LogEntry): number {
  return entry.kind === 'interval' ? entry.start.second : entry.second;
}
