import type { CaseJson, EntryJson } from './case-json';
import { type Fraction, fraction, readNumber } from './fraction';
import { type Nanos, readInstant, type Span } from './instants';

/** The log, read. `index` is the entry's place in the case file, from 0. */
export interface Log {
  readonly intervals: readonly Interval[];
  readonly units: readonly Unit[];
  readonly counts: readonly Count[];
}

export interface Interval extends Span {
  readonly index: number;
  /** 0 to 1 */
  readonly rate: Fraction;
  readonly excluded: boolean;
}

export interface Unit {
  readonly index: number;
  readonly start: Nanos;
  readonly counts: { readonly requests: bigint; readonly successes: bigint } | null;
  readonly rate: Fraction | null;
  readonly excluded: boolean;
}

interface Count {
  readonly index: number;
  readonly start: Nanos;
  readonly total: bigint;
  readonly failed: bigint;
  readonly excluded: boolean;
}

export function readLog({ log, logZone }: CaseJson): Log {
  const intervals: Interval[] = [];
  const units: Unit[] = [];
  const counts: Count[] = [];
  for (const [index, entry] of log.entries()) {
    const start = readInstant(entry.start, logZone);
    const excluded = entry.exclusion !== undefined;
    if (entry.kind === 'interval') {
      const end = readInstant(entry.end, logZone);
      intervals.push({ index, start, end, rate: readNumber(`${entry.successRate ?? '0'}%`), excluded });
    } else if (entry.kind === 'unit') {
      units.push({ index, start, ...readUnit(entry), excluded });
    } else {
      counts.push({ index, start, total: BigInt(entry.total), failed: BigInt(entry.failed), excluded });
    }
  }
  return { intervals, units, counts };
}

function readUnit(entry: EntryJson & { kind: 'unit' }): Pick<Unit, 'counts' | 'rate'> {
  const { requests, successes, successRate } = entry;
  if (requests !== undefined && successes !== undefined) {
    return { counts: { requests: BigInt(requests), successes: BigInt(successes) }, rate: null };
  }
  return { counts: null, rate: successRate === undefined ? fraction(0n) : readNumber(`${successRate}%`) };
}
