import type { TimeslicesMeasure } from '../domain/terms';
import { type DaySpan, daysOf } from './days';
import { type Fraction, fraction, isLess, lesser, minus, plus, readNumber, times } from './fraction';
import { day, endOfDay, holds, minute, overlap, type Span, startOfDay } from './instants';
import type { Interval, Log, Unit } from './log';

/** Rules, section 3: from a log to unavailable slices, one slice after the other. */

export interface Verdict {
  readonly lower: boolean;
  readonly expected: boolean;
  readonly upper: boolean;
}

export interface Evidence {
  readonly log: Log;
  readonly measure: TimeslicesMeasure;
  /** Breaching intervals without exclusion. */
  readonly outages: readonly Outage[];
  readonly excludedTime: readonly Span[];
}

interface Outage extends Interval {
  readonly isInShortRun: boolean;
}

const good: Verdict = { lower: false, expected: false, upper: false };
const hour = 60n * minute;

export function gatherEvidence(log: Log, measure: TimeslicesMeasure): Evidence {
  const remaining = log.intervals.filter((interval) => !interval.excluded && breaches(interval, measure));
  const runs = joinRuns(remaining);
  const minimum = BigInt(measure.minimum.minutes) * minute;
  const outages = remaining.map((interval) => {
    const run = runs.find(({ start, end }) => start <= interval.start && interval.end <= end);
    return { ...interval, isInShortRun: !run || run.end - run.start < minimum };
  });
  const slicesLeftOut = log.units
    .map((unit) => sliceAround(unit, measure))
    .filter((slice) => unitsIn(slice, log).every((unit) => unit.excluded));
  const excludedIntervals = log.intervals.filter((interval) => interval.excluded);
  return { log, measure, outages, excludedTime: [...excludedIntervals, ...slicesLeftOut] };
}

/** An interval of IM always means that every attempt failed. */
export function breaches(interval: Interval, { breach }: TimeslicesMeasure): boolean {
  return breach.kind === 'all-failed' || isLess(interval.rate, readNumber(breach.rate));
}

/** Joins two that overlap or touch, until no two do. */
function joinRuns(spans: readonly Span[]): Span[] {
  const runs = [...spans];
  for (let i = 0; i < runs.length; i += 1) {
    for (let j = i + 1; j < runs.length; j += 1) {
      const [a, b] = [runs[i], runs[j]];
      if (!a || !b || a.start > b.end || b.start > a.end) continue;
      const start = a.start < b.start ? a.start : b.start;
      const end = a.end > b.end ? a.end : b.end;
      return joinRuns([...runs.filter((run) => run !== a && run !== b), { start, end }]);
    }
  }
  return runs;
}

function sliceAround({ start }: Unit, { slice }: TimeslicesMeasure): Span {
  const length = BigInt(slice.minutes) * minute;
  return { start: start - (start % length), end: start - (start % length) + length };
}

function unitsIn(slice: Span, log: Log): readonly Unit[] {
  return log.units.filter((unit) => holds(slice, unit.start));
}

/** The slices that are judged by unit entries, in the term or not. */
export function judgedSlices({ log, measure }: Evidence): Span[] {
  return log.units.filter((unit) => !unit.excluded).map((unit) => sliceAround(unit, measure));
}

/** The number of counted slices in a service month, for each of the three readings. */
export function countSlices(month: DaySpan, evidence: Evidence): Record<keyof Verdict, number> {
  const counted = { lower: 0, expected: 0, upper: 0 };
  for (const slice of slicesNearEntries(month, evidence)) {
    const verdict = judge(slice, evidence);
    if (verdict.lower) counted.lower += 1;
    if (verdict.expected) counted.expected += 1;
    if (verdict.upper) counted.upper += 1;
  }
  return counted;
}

/** A slice of an hour that no entry touches is good: nothing says otherwise. */
function slicesNearEntries(month: DaySpan, { log, measure }: Evidence): Span[] {
  const isNear = (span: Span) =>
    log.intervals.some((interval) => overlap(interval, span)) || unitsIn(span, log).length > 0;
  return daysOf(month)
    .map((name) => ({ start: startOfDay(name), end: endOfDay(name) }))
    .filter(isNear)
    .flatMap((span) => cut(span, hour))
    .filter(isNear)
    .flatMap((span) => cut(span, BigInt(measure.slice.minutes) * minute));
}

function cut(span: Span, length: bigint): Span[] {
  if (length <= 0n || day % length !== 0n) throw new Error('a day is no multiple of this');
  const parts: Span[] = [];
  for (let { start } = span; start < span.end; start += length) parts.push({ start, end: start + length });
  return parts;
}

function judge(slice: Span, evidence: Evidence): Verdict {
  const units = unitsIn(slice, evidence.log).filter((unit) => !unit.excluded);
  return units.length > 0 ? judgeByUnits(slice, units, evidence) : estimate(slice, evidence);
}

function judgeByUnits(slice: Span, units: readonly Unit[], { measure, excludedTime }: Evidence): Verdict {
  if (!isBad(units, measure)) return good;
  const pieces = piecesOf(slice, excludedTime);
  const isExcluded = (piece: Span) => excludedTime.some((span) => overlap(span, piece));
  if (pieces.every(isExcluded)) return good;
  return { lower: !pieces.some(isExcluded), expected: true, upper: true };
}

function isBad(units: readonly Unit[], { breach }: TimeslicesMeasure): boolean {
  const allFailed = breach.kind === 'all-failed';
  const limit = allFailed ? fraction(0n) : readNumber(breach.rate);
  const isUnderLimit = (rate: Fraction) => (allFailed ? rate.n === 0n : isLess(rate, limit));
  const counts = units.flatMap((unit) => unit.counts ?? []);
  if (counts.length > 0) {
    const requests = counts.reduce((sum, count) => sum + count.requests, 0n);
    const successes = counts.reduce((sum, count) => sum + count.successes, 0n);
    return requests > 0n && isUnderLimit(fraction(successes, requests));
  }
  const rates = units.flatMap((unit) => unit.rate ?? []);
  return isUnderLimit(times(rates.reduce(plus), fraction(1n, BigInt(rates.length))));
}

function estimate(slice: Span, { outages, excludedTime, measure }: Evidence): Verdict {
  const length = slice.end - slice.start;
  let rate = fraction(1n);
  let isDown = false;
  let isWhollyDown = true;
  for (const piece of piecesOf(slice, [...outages, ...excludedTime])) {
    const isExcluded = excludedTime.some((span) => overlap(span, piece));
    const during = isExcluded ? [] : outages.filter((outage) => overlap(outage, piece));
    const long = during.filter((outage) => !outage.isInShortRun);
    if (during.length > 0) isDown = true;
    if (long.length === 0) {
      isWhollyDown = false;
      continue;
    }
    const lowest = long.map((outage) => outage.rate).reduce(lesser);
    const share = fraction(piece.end - piece.start, length);
    rate = minus(rate, times(share, minus(fraction(1n), lowest)));
  }
  const { breach } = measure;
  const expected = breach.kind === 'all-failed' ? isWhollyDown : isLess(rate, readNumber(breach.rate));
  return { lower: isWhollyDown, expected, upper: isDown };
}

/** The slice, cut wherever one of the spans begins or ends within it. */
function piecesOf(slice: Span, spans: readonly Span[]): Span[] {
  const within = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => slice.start < at && at < slice.end);
  const cuts = [...new Set(within)].toSorted((a, b) => (a < b ? -1 : 1));
  return [slice.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? slice.end }));
}
