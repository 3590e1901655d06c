import { secondsPerDay, type Decimal, type LogEntry, type MonthAssessment } from '../../domain';
import { clockEnd, clockTime, type ClockTime } from '../../working/clock';
import type { Result } from '../../working/result';
import { decimalText, shortest } from '../../working/sums';
import { workingEntries, type WorkingEntry } from '../../working/working-entries';
import { inARow, type TicketWords } from './ticket-words';
import { writtenClock } from './written-clock';

/** More records of a kind than this are counted, not named: a clerk reads the others in the worksheet. */
export const mostRecords = 30;

/** What a month's figure is made of, line by line, and what the agreement's exclusions took out of it. */
export function recordLines(words: TicketWords, result: Result, month: MonthAssessment): string[] {
  const { t } = words;
  const entries = workingEntries(result, month);
  const counted = entries.filter(({ share }) => share !== null && share.expected > 0);
  const excluded = entries.filter(({ codes }) => codes.includes('excluded'));
  const isShared = counted.some(({ share }) => share !== null && share.shared.expected > 0);
  return [
    ...cutOff(words, counted, (entry) => record(words, result, entry)),
    ...(isShared ? [t(($) => $.text.shared)] : []),
    ...(excluded.length > 0 ? [t(($) => $.text.excluded)] : []),
    ...cutOff(words, excluded, (entry) => record(words, result, entry)),
  ];
}

function cutOff(
  { t, formats }: TicketWords,
  entries: readonly WorkingEntry[],
  line: (entry: WorkingEntry) => string,
): string[] {
  const more = entries.length - mostRecords;
  const lines = entries.slice(0, mostRecords).map(line);
  if (more <= 0) return lines;
  return [...lines, t(($) => $.text.more, { count: more, number: formats.formatInteger(more) })];
}

function record(words: TicketWords, result: Result, { entry, is, share }: WorkingEntry): string {
  const { t, formats } = words;
  const { measure } = result.terms;
  const facts = [
    ...times(words, result, entry, is),
    outcome(words, result, is),
    share && measure.kind === 'timeslices'
      ? t(($) => $.text.slices, {
          count: share.expected,
          number: formats.formatInteger(share.expected),
          minutes: measure.slice.minutes,
        })
      : null,
    is.exclusion === null ? null : t(($) => $.text.exclusion, { clause: is.exclusion }),
  ];
  return t(($) => $.text.record, { number: result.numbers[entry] ?? '', facts: inARow(words, facts) });
}

/** When it was, in Beijing time and, where it was written by another clock, by that. */
function times({ t }: TicketWords, { file, evidence }: Result, entry: number, is: LogEntry): string[] {
  const span = (start: ClockTime, end: ClockTime) =>
    t(($) => $.text.span, {
      start: `${start.day} ${start.time}`,
      end: start.day === end.day ? end.time : `${end.day} ${end.time}`,
    });
  const started = is.kind === 'interval' ? is.start : { second: is.second, nano: 0 };
  const written = writtenClock(file, entry, 'start', started);
  if (is.kind === 'interval') {
    const end = writtenClock(file, entry, 'end', is.end);
    const beijing = span(clockTime(is.start), clockEnd(is.end));
    if (!written && !end) return [beijing];
    const from = written ?? { ...clockTime(is.start), offset: 'UTC+08:00' };
    const to = end ?? { ...clockTime(is.end), offset: 'UTC+08:00' };
    const time = span(from, to);
    const offset = from.offset === to.offset ? from.offset : `${from.offset}/${to.offset}`;
    return [beijing, t(($) => $.text.ownTime, { time, offset })];
  }
  const own = written
    ? [t(($) => $.text.ownTime, { time: `${written.day} ${written.time}`, offset: written.offset })]
    : [];
  if (is.kind === 'unit' && evidence.measured.kind === 'timeslices') {
    const { sliceSeconds } = evidence.measured;
    const start = Math.floor(is.second / sliceSeconds) * sliceSeconds;
    return [
      span(clockTime({ second: start, nano: 0 }), clockEnd({ second: start + sliceSeconds, nano: 0 })),
      ...own,
    ];
  }
  const { day, time } = clockTime(started);
  return [is.second % secondsPerDay === 0 ? day : `${day} ${time}`, ...own];
}

/** Its success rate, or its counts. */
function outcome({ t, formats }: TicketWords, { terms: { measure } }: Result, is: LogEntry): string | null {
  const number = formats.formatInteger;
  const rate = (percent: Decimal) => t(($) => $.text.rate, { rate: `${decimalText(shortest(percent, 0))}%` });
  if (is.kind === 'count') {
    if (measure.kind !== 'occurrences') return null;
    return t(($) => $.text.failures[measure.unit], { failed: number(is.failed), total: number(is.total) });
  }
  if (is.kind === 'interval' && measure.kind === 'timeslices' && measure.breach.kind === 'all-failed')
    return t(($) => $.text.allFailed);
  if (is.kind === 'interval') return rate(is.successRate);
  if ('successRate' in is.measured) return rate(is.measured.successRate);
  const { successes, requests } = is.measured;
  return t(($) => $.text.counts, { successes: number(successes), requests: number(requests) });
}
