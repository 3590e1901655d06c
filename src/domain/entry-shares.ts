import type { Assessment } from './assessment';
import type { LogEntry } from './case';
import type { Counts, EntryShare, Evidence, TimeslicesEvidence } from './evidence';
import { coveredTwice, within, type Slices } from './measure/shared-slices';
import { SliceCounter } from './measure/slice-counter';
import { slicesTouched } from './measure/spans';
import { dayOfSecond, secondsPerDay } from './time/instant';
import { monthAt, monthFrom, type ServiceMonth } from './time/service-months';

/**
 * What each log entry accounts for, month by month: slices (timeslices) or failures (occurrences). Slices that several
 * entries cover stand in the share of each, and in it as shared. An entry that counts nowhere has an empty list.
 */
export function entryShares(
  log: readonly LogEntry[],
  evidence: Pick<Evidence, 'measured'> & { readonly months: readonly ServiceMonth[] },
  findings: Assessment['findings'],
): readonly (readonly EntryShare[])[] {
  const shareOf = entrySharing(log, evidence, findings);
  return log.map((_, index) => shareOf(index));
}

/** The same for single entries, by their index, as they are asked for. */
export function entrySharing(
  log: readonly LogEntry[],
  evidence: Pick<Evidence, 'measured'> & { readonly months: readonly ServiceMonth[] },
  findings: Assessment['findings'],
): (index: number) => readonly EntryShare[] {
  const { measured, months } = evidence;
  if (measured.kind === 'occurrences') {
    return (index) => {
      const entry = log[index];
      return entry ? failures(entry, months) : [];
    };
  }
  const short = entriesFound(findings, 'too-short');
  const idle = entriesFound(findings, 'not-in-breach');
  const ranges = log.map((entry, index) => (idle.has(index) ? null : slicesOf(entry, measured)));

  const estimated = measured.slices.filter((range) => !range.measured);
  const reach = (of: (index: number) => boolean) =>
    coveredTwice(ranges.filter((range, index): range is Slices => range !== null && of(index)));
  const isOutage = (index: number) => log[index]?.kind === 'interval';
  // An outage that is too short counts in the highest figure alone.
  const long = reach((index) => isOutage(index) && !short.has(index));
  const outages: Counting = {
    all: new SliceCounter(estimated),
    shared: new SliceCounter(within(estimated, long)),
    sharedWithShort: new SliceCounter(within(estimated, reach(isOutage))),
  };
  // A slice that measured entries speak of is judged by them alone, or does not count.
  const measuredTwice = reach((index) => !isOutage(index));
  const shared = new SliceCounter(within(measured.slices, measuredTwice));
  const units: Counting = { all: new SliceCounter(measured.slices), shared, sharedWithShort: shared };
  return (index) => {
    const range = ranges[index];
    if (!range) return [];
    const shares = sharesOf(range, isOutage(index) ? outages : units, measured, months);
    return short.has(index) ? shares.map(inUpperAlone) : shares;
  };
}

function entriesFound(findings: Assessment['findings'], code: 'too-short' | 'not-in-breach') {
  return new Set(findings.flatMap((finding) => (finding.code === code ? finding.entries : [])));
}

function inUpperAlone({ month, upper, shared }: EntryShare): EntryShare {
  return { month, lower: 0, expected: 0, upper, shared: { ...none, upper: shared.upper } };
}

const none: Counts = { lower: 0, expected: 0, upper: 0 };

function failures(entry: LogEntry, months: readonly ServiceMonth[]): EntryShare[] {
  if (entry.kind !== 'count' || entry.exclusion !== null) return [];
  const month = monthAt(months, dayOfSecond(entry.second));
  if (!month || entry.failed === 0) return [];
  const { failed } = entry;
  return [{ month: month.index, lower: failed, expected: failed, upper: failed, shared: none }];
}

/** The slices that an entry speaks of; null where nothing of it counts. */
function slicesOf(entry: LogEntry, { sliceSeconds }: TimeslicesEvidence): Slices | null {
  if (entry.exclusion !== null || entry.kind === 'count') return null;
  if (entry.kind === 'interval') return slicesTouched(entry, sliceSeconds);
  const from = Math.floor(entry.second / sliceSeconds);
  return { from, to: from + 1 };
}

/** Of the slices that entries of a kind speak of. */
interface Counting {
  readonly all: SliceCounter;
  /** Those that several of them account for. */
  readonly shared: SliceCounter;
  readonly sharedWithShort: SliceCounter;
}

function sharesOf(
  { from, to }: Slices,
  counting: Counting,
  { sliceSeconds }: TimeslicesEvidence,
  months: readonly ServiceMonth[],
): EntryShare[] {
  const shares: EntryShare[] = [];
  const perDay = secondsPerDay / sliceSeconds;
  const reached = monthFrom(months, Math.floor(from / perDay));
  // A month's index is from 1, so that it finds the month that follows
  for (let month = reached; month && month.first * perDay < to; month = months[month.index]) {
    const start = Math.max(from, month.first * perDay);
    const end = Math.min(to, (month.last + 1) * perDay);
    const counts = counting.all.between(start, end);
    if (counts.upper === 0) continue;
    const { upper } = counting.sharedWithShort.between(start, end);
    shares.push({ month: month.index, ...counts, shared: { ...counting.shared.between(start, end), upper } });
  }
  return shares;
}
