import { emptyTexts } from '../../case/draft';
import { formatDay, type AgreementTerms, type LogEntry } from '../../domain';
import { breachOf } from '../../domain/measure/breach';
import type { ImportedEntry } from '../interpretation';
import { secondsPerDay, spanSecondsOf } from './plan';
import { countsOf, type OutcomeDecision } from './counts-of-outcomes';
import type { RecordsTally } from './tally';

export interface RecordsEntries {
  readonly entries: readonly ImportedEntry[];
  /** Slices that are available and were not made entries, because there are so many. */
  readonly leftOut: number;
  readonly total: bigint;
  readonly failed: bigint;
}

/** As many entries as a log still takes with ease: five-minute slices of two months. */
const manyEntries = 20_000;

/**
 * The entries a tally amounts to: `unit` entries by slice for TRTC and IM, `count` entries by day for CCC and SMS. `row`
 * is the first record of each.
 *
 * All slices with records become entries, up to `most`. Beyond, those that are available are left out, except where an
 * outage or another measured slice of `log` meets them: an available slice without an entry is available just the same,
 * so the assessment of that log is what it would be with all of them. It is not if an outage is added over them later;
 * whoever shows `leftOut` says so.
 */
export function recordsToEntries(
  tally: RecordsTally,
  decision: OutcomeDecision,
  terms: AgreementTerms,
  log: readonly LogEntry[],
  most = manyEntries,
): RecordsEntries {
  const { measure } = terms;
  if (tally.spanSeconds !== spanSecondsOf(measure))
    throw new TypeError(`sums of ${tally.spanSeconds} s are none of ${terms.id}`);
  const sums = countsOf(tally.sums, decision);
  const keep = measure.kind === 'timeslices' && sums.spans.length > most ? keeper(measure, log) : keepAll;
  const entries: ImportedEntry[] = [];
  const all = new ExactSum();
  const allFailed = new ExactSum();
  sums.spans.forEach((span, place) => {
    const total = sums.totals[place] ?? 0;
    const failed = sums.failures[place] ?? 0;
    all.add(total);
    allFailed.add(failed);
    if (!keep(span, total, failed)) return;
    const row = sums.rows[place] ?? 0;
    const entry =
      measure.kind === 'timeslices'
        ? unitEntry(span * tally.spanSeconds, total, total - failed)
        : countEntry(span, total, failed);
    entries.push({ row, entry });
  });
  return { entries, leftOut: sums.spans.length - entries.length, total: all.value, failed: allFailed.value };
}

/** A sum that may outgrow a float's integers, of numbers that do not: half a million bigints would hold up the page. */
class ExactSum {
  private carried = 0n;
  private sum = 0;

  add(number: number): void {
    if (this.sum + number > Number.MAX_SAFE_INTEGER) {
      this.carried += BigInt(this.sum);
      this.sum = 0;
    }
    this.sum += number;
  }

  get value(): bigint {
    return this.carried + BigInt(this.sum);
  }
}

type Keep = (span: number, total: number, failed: number) => boolean;
const keepAll: Keep = () => true;

/** Asked in ascending order of spans. */
function keeper(measure: AgreementTerms['measure'] & { kind: 'timeslices' }, log: readonly LogEntry[]): Keep {
  const breach = breachOf(measure);
  const seconds = measure.slice.minutes * 60;
  const met = log
    .flatMap((entry): { from: number; to: number }[] => {
      if (entry.kind === 'count') return [];
      if (entry.kind === 'unit') return [{ from: entry.second, to: entry.second }];
      return entry.exclusion === null ? [{ from: entry.start.second, to: entry.end.second }] : [];
    })
    .map(({ from, to }) => ({ from: Math.floor(from / seconds), to: Math.floor(to / seconds) }))
    .toSorted((a, b) => a.from - b.from);
  let next = 0;
  let until = -1;
  return (span, total, failed) => {
    for (let range = met[next]; range && range.from <= span; range = met[++next])
      until = Math.max(until, range.to);
    return span <= until || breach.counts(total, total - failed);
  };
}

function unitEntry(second: number, requests: number, successes: number): ImportedEntry['entry'] {
  const minutes = Math.floor((second % secondsPerDay) / 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return {
    ...emptyTexts,
    kind: 'unit',
    // With the offset, because a draft's log may be kept on another clock
    start: `${formatDay(Math.floor(second / secondsPerDay))}T${hour}:${minute}+08:00`,
    requests: String(requests),
    successes: String(successes),
  };
}

function countEntry(day: number, total: number, failed: number): ImportedEntry['entry'] {
  return {
    ...emptyTexts,
    kind: 'count',
    start: formatDay(day),
    total: String(total),
    failed: String(failed),
  };
}
