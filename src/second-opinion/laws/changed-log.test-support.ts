import type { CountEntry, Instant, IntervalEntry, LogEntry, UnitEntry } from '../../domain';
import { parseDecimal, startOfDay, type Decimal } from '../../domain';
import type { Tried } from './law.test-support';

/** Entries that crowd what is in a log already. */

const nanosPerSecond = 1_000_000_000n;
const minute = 60n * nanosPerSecond;

export const nanosOf = ({ second, nano }: Instant) => BigInt(second) * nanosPerSecond + BigInt(nano);
export const instantOf = (nanos: bigint): Instant => ({
  second: Number(nanos / nanosPerSecond),
  nano: Number(nanos % nanosPerSecond),
});

/** At a border of an entry, of the term or of a slice, or a little beside. */
function nearby({ subject, random }: Tried): bigint {
  const borders = subject.log.flatMap((entry) =>
    entry.kind === 'interval' ? [entry.start, entry.end] : [{ second: entry.second, nano: 0 }],
  );
  const border = random.pick([...borders, startOfDay(subject.term.first), startOfDay(subject.term.last + 1)]);
  const at =
    nanosOf(border) + random.pick([0n, 0n, 1n, -1n, minute, -5n * minute, random.big(-minute, minute)]);
  return random.chance(0.3) ? at - (at % (5n * minute)) : at;
}

/** With rates that are in the log, so that outages join at the same rate and at others. */
function anotherInterval(tried: Tried, exclusion: string | null): IntervalEntry {
  const { subject, random, terms } = tried;
  const known = subject.log.flatMap((entry) => (entry.kind === 'interval' ? [entry.successRate] : []));
  const rate = random.pick([...known, percent('0'), percent('98.5'), percent('99')]);
  const start = nearby(tried);
  const length = random.pick([1n, 5n * minute - 1n, 5n * minute, 61n * minute, random.big(1n, 20n * minute)]);
  const successRate = terms.measure.kind === 'timeslices' && terms.measure.breach.kind === 'below';
  return {
    kind: 'interval',
    start: instantOf(start),
    end: instantOf(start + length),
    successRate: successRate ? rate : percent('0'),
    exclusion,
  };
}

/** A measurement in which nothing succeeded, as a rate or as counts. */
export function failedUnit(tried: Tried): UnitEntry {
  const measured = tried.random.chance(0.5)
    ? { successRate: percent('0') }
    : { requests: tried.random.int(1, 300), successes: 0 };
  return { kind: 'unit', second: instantOf(nearby(tried)).second, ...measured, exclusion: null };
}

/** Calls or messages that all failed, as many as the sum still has room for. */
function failedCount(tried: Tried, exclusion: string | null): CountEntry {
  const sum = tried.subject.log.reduce((all, entry) => all + (entry.kind === 'count' ? entry.total : 0), 0);
  const total = Math.min(tried.random.int(1, 50), Number.MAX_SAFE_INTEGER - sum);
  return { kind: 'count', second: instantOf(nearby(tried)).second, total, failed: total, exclusion };
}

/** Entries to be added one at a time. */
export function severalEntries(tried: Tried, exclusion: string | null): LogEntry[] {
  const make = tried.terms.measure.kind === 'occurrences' ? failedCount : anotherInterval;
  return Array.from({ length: 6 }, () => make(tried, exclusion));
}

function percent(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
}
