import type { Assessment } from './assessment';
import type { LogEntry } from './case';
import type { EntryShare, Evidence, SliceRange, TimeslicesEvidence } from './evidence';
import { slicesTouched } from './measure/spans';
import { dayOfSecond, secondsPerDay } from './time/instant';
import { monthAt, type ServiceMonth } from './time/service-months';

/**
 * What each log entry accounts for, month by month: slices (timeslices) or failures (occurrences). Slices that several
 * entries cover stand in the share of each. An entry that counts nowhere has an empty list.
 */
export function entryShares(
  log: readonly LogEntry[],
  evidence: Pick<Evidence, 'measured'> & { readonly months: readonly ServiceMonth[] },
  findings: Assessment['findings'],
): readonly (readonly EntryShare[])[] {
  const { measured, months } = evidence;
  if (measured.kind === 'occurrences') return log.map((entry) => failures(entry, months));
  const short = new Set(findings.flatMap((finding) => (finding.code === 'too-short' ? finding.entries : [])));
  const idle = new Set(
    findings.flatMap((finding) => (finding.code === 'not-in-breach' ? finding.entries : [])),
  );
  const estimated = new SliceCounter(measured.slices.filter((range) => !range.measured));
  const judged = new SliceCounter(measured.slices.filter((range) => range.measured));
  return log.map((entry, index) => {
    if (entry.exclusion !== null || entry.kind === 'count' || idle.has(index)) return [];
    const shares =
      entry.kind === 'interval'
        ? sharesOf(slicesTouched(entry, measured.sliceSeconds), estimated, measured, months)
        : sharesOf(sliceAt(entry.second, measured), judged, measured, months);
    return short.has(index) ? shares.map((share) => ({ ...share, lower: 0, expected: 0 })) : shares;
  });
}

function failures(entry: LogEntry, months: readonly ServiceMonth[]): EntryShare[] {
  if (entry.kind !== 'count' || entry.exclusion !== null) return [];
  const month = monthAt(months, dayOfSecond(entry.second));
  if (!month || entry.failed === 0) return [];
  return [{ month: month.index, lower: entry.failed, expected: entry.failed, upper: entry.failed }];
}

function sliceAt(second: number, { sliceSeconds }: TimeslicesEvidence) {
  const from = Math.floor(second / sliceSeconds);
  return { from, to: from + 1 };
}

function sharesOf(
  { from, to }: { from: number; to: number },
  counter: SliceCounter,
  { sliceSeconds }: TimeslicesEvidence,
  months: readonly ServiceMonth[],
): EntryShare[] {
  const shares: EntryShare[] = [];
  const perDay = secondsPerDay / sliceSeconds;
  const reached = monthAt(months, Math.floor(from / perDay)) ?? months[0];
  for (let index = (reached?.index ?? 1) - 1; index < months.length; index++) {
    const month = months[index];
    if (!month || month.first * perDay >= to) break;
    const start = Math.max(from, month.first * perDay);
    const end = Math.min(to, (month.last + 1) * perDay);
    if (start >= end) continue;
    const share = { month: month.index, ...counter.between(start, end) };
    if (share.upper > 0) shares.push(share);
  }
  return shares;
}

/** Counts slices of ranges before any point, so that a long outage costs no more than a short one. */
class SliceCounter {
  private readonly before: readonly { lower: number; expected: number; upper: number }[];

  constructor(private readonly ranges: readonly SliceRange[]) {
    const sum = { lower: 0, expected: 0, upper: 0 };
    this.before = ranges.map((range) => {
      const standing = { ...sum };
      const slices = range.to - range.from;
      if (range.lower) sum.lower += slices;
      if (range.expected) sum.expected += slices;
      if (range.upper) sum.upper += slices;
      return standing;
    });
  }

  between(from: number, to: number) {
    const [a, b] = [this.until(from), this.until(to)];
    return { lower: b.lower - a.lower, expected: b.expected - a.expected, upper: b.upper - a.upper };
  }

  private until(slice: number) {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.from ?? Infinity) < slice) low = middle + 1;
      else high = middle;
    }
    const range = this.ranges[low - 1];
    const standing = this.before[low - 1];
    if (!range || !standing) return { lower: 0, expected: 0, upper: 0 };
    const slices = Math.min(slice, range.to) - range.from;
    return {
      lower: standing.lower + (range.lower ? slices : 0),
      expected: standing.expected + (range.expected ? slices : 0),
      upper: standing.upper + (range.upper ? slices : 0),
    };
  }
}
