import {
  compareInstants,
  dayOfSecond,
  fewestBadBelow,
  measureMonths,
  parseDay,
  percentValue,
  startOfDay,
  tierOf,
  type AgreementTerms,
  type EntryFindingCode,
  type Finding,
  type LogEntry,
  type MonthAssessment,
  type Term,
  type Tier,
} from '../domain';
import type { Result } from './result';

/** The entries without any one of which a month would be in a milder tier. */
export interface DecidingEntries {
  /** Indices in the log, ascending. */
  readonly entries: readonly number[];
  /** How many more may be among them: assessing again without each would take too long. */
  readonly unchecked: number;
}

const mostReassessed = 60;
/** Of long months fewer are tried: so many entries are read again at most, about a tenth of a second. */
const mostRead = 100_000;

/** Null for a month without a credit: nothing decided it. */
export function decidingEntries(result: Result, month: MonthAssessment): DecidingEntries | null {
  const { terms, subject } = result;
  const { total, bad } = month.measured;
  const tier = total > 0 ? tierOf(terms, total - bad.expected, total) : null;
  if (!tier) return null;
  return terms.measure.kind === 'occurrences'
    ? { entries: decidingCounts(terms, subject.log, month, tier), unchecked: 0 }
    : decidingSlices(result, month, tier, terms.measure);
}

/** A count entry taken out takes its total with it. */
function decidingCounts(
  terms: AgreementTerms,
  log: readonly LogEntry[],
  month: MonthAssessment,
  tier: Tier,
): number[] {
  const { total, bad } = month.measured;
  const term = termOf(month);
  return log.flatMap((entry, index) => {
    if (entry.kind !== 'count' || entry.exclusion !== null || !isOn(entry.second, term)) return [];
    const [less, fewer] = [total - entry.total, bad.expected - entry.failed];
    const without = less > 0 ? tierOf(terms, less - fewer, less) : null;
    return isMilder(terms, without, tier) ? [index] : [];
  });
}

/** A short run that is left over at either side of an entry taken out touches at most two slices. */
const slicesAtSides = 4;

/**
 * Most entries need no second assessment: one whose own slices alone are enough decides, and one whose slices are
 * too few even with all that hang on them does not. In between, those with the most slices of their own come first.
 */
function decidingSlices(
  { terms, subject, assessment, shares }: Result,
  month: MonthAssessment,
  tier: Tier,
  { slice, minimum }: { readonly slice: { minutes: number }; readonly minimum: { minutes: number } },
): DecidingEntries {
  const { total, bad } = month.measured;
  const most = fewestBadBelow(percentValue(tier.below), total, slice.minutes) - slice.minutes;
  const needed = (bad.expected - most) / slice.minutes;
  const term = termOf(month);
  const near = subject.log.flatMap((is, index) => (isNear(is, term, minimum.minutes) ? [{ is, index }] : []));
  const idle = new Set(assessment.findings.flatMap((one) => (isIdle(one) ? one.entries : [])));
  const hasOutages = near.some(({ is }) => is.kind === 'interval');
  const deciding: number[] = [];
  const open: { index: number; own: number }[] = [];
  for (const { is, index } of near) {
    const share = shares[index]?.find((one) => one.month === month.index);
    const isOutage = is.kind === 'interval';
    // An outage that counts for nothing itself may still make the run it stands in long enough.
    if (idle.has(index) || (!share && !isOutage)) continue;
    const expected = share?.expected ?? 0;
    const own = expected - (share?.shared.expected ?? 0);
    // Under a measured slice that is taken out an outage may lie, and count instead.
    if (own >= needed && (isOutage || !hasOutages)) deciding.push(index);
    else if (expected + (isOutage && minimum.minutes > 0 ? slicesAtSides : 0) >= needed)
      open.push({ index, own });
  }
  open.sort((a, b) => b.own - a.own || a.index - b.index);
  const tried = Math.min(mostReassessed, Math.ceil(mostRead / near.length));
  const months = [{ index: 1, ...term, days: month.days }];
  for (const { index } of open.slice(0, tried)) {
    const log = near.flatMap((one) => (one.index === index ? [] : [one.is]));
    const [without] = measureMonths(terms, term, log, months).months;
    if (without && without.measured.bad.expected <= most) deciding.push(index);
  }
  return {
    entries: deciding.toSorted((a, b) => a - b),
    unchecked: Math.max(open.length - tried, 0),
  };
}

function termOf({ start, end }: MonthAssessment): Term {
  return { first: parseDay(start) ?? 0, last: parseDay(end) ?? 0 };
}

function isOn(second: number, { first, last }: Term): boolean {
  const day = dayOfSecond(second);
  return first <= day && day <= last;
}

/** Of such entries nothing would be missed in the expected figure. */
function isIdle(finding: Finding): finding is Finding & { code: EntryFindingCode } {
  return ['excluded', 'not-in-breach', 'too-short'].includes(finding.code);
}

/** Also those just beyond the month's borders: a run is judged whole, so that they can make one long enough. */
function isNear(entry: LogEntry, term: Term, minutes: number): boolean {
  if (entry.kind !== 'interval') return isOn(entry.second, term);
  const [start, end] = [startOfDay(term.first), startOfDay(term.last + 1)];
  return (
    compareInstants(entry.start, { ...end, second: end.second + minutes * 60 }) <= 0 &&
    compareInstants(entry.end, { ...start, second: start.second - minutes * 60 }) >= 0
  );
}

function isMilder({ tiers: { rows } }: AgreementTerms, one: Tier | null, than: Tier): boolean {
  return (one ? rows.indexOf(one) : -1) < rows.indexOf(than);
}
