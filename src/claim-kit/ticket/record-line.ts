import {
  secondsPerDay,
  type Decimal,
  type LogEntry,
  type MonthAssessment,
  type OccurrencesMeasure,
} from '../../domain';
import { noteLine } from '../../working/as-written';
import { clockEnd, clockTime, type ClockTime } from '../../working/clock';
import { shortened } from '../../working/plain-text';
import type { Result } from '../../working/result';
import { decimalText, shortest } from '../../working/sums';
import { reachesBeyond, type WorkingEntry } from '../../working/working-entries';
import { inARow, type TicketWords } from './ticket-words';
import { writtenClock } from './written-clock';

/** As much of a record's note as is read at a glance. */
const longestNote = 80;

/** A record as a clerk looks it up. */
export function recordLine(
  words: TicketWords,
  result: Result,
  month: MonthAssessment,
  { entry, is, share }: WorkingEntry,
): string {
  const { t, formats } = words;
  const { measure } = result.terms;
  const note = shortened(noteLine(result.file, entry), longestNote);
  const facts = [
    ...times(words, result, entry, is),
    outcome(words, result, is),
    share && measure.kind === 'timeslices'
      ? t(($) => (reachesBeyond(is, month) ? $.text.slicesHere : $.text.slices), {
          count: share.expected,
          number: formats.formatInteger(share.expected),
          minutes: measure.slice.minutes,
        })
      : null,
    note === '' ? null : t(($) => $.text.note, { note }),
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
function outcome(words: TicketWords, { terms: { measure } }: Result, is: LogEntry): string | null {
  const { t, formats } = words;
  const number = formats.formatInteger;
  const rate = (percent: Decimal) => t(($) => $.text.rate, { rate: `${decimalText(shortest(percent, 0))}%` });
  if (is.kind === 'count') {
    if (measure.kind !== 'occurrences') return null;
    return failuresText(words, measure.unit, is);
  }
  if (is.kind === 'interval' && measure.kind === 'timeslices' && measure.breach.kind === 'all-failed')
    return t(($) => $.text.allFailed);
  if (is.kind === 'interval') return rate(is.successRate);
  if ('successRate' in is) return rate(is.successRate);
  const { successes, requests } = is;
  return t(($) => $.text.counts, { successes: number(successes), requests: number(requests) });
}

export function failuresText(
  { t, formats }: TicketWords,
  unit: OccurrencesMeasure['unit'],
  { failed, total }: { readonly failed: number; readonly total: number },
): string {
  const number = formats.formatInteger;
  return t(($) => $.text.failures[unit], { failed: number(failed), total: number(total) });
}
