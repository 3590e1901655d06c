import type { Column } from '../table/table';
import type { RecordsCounts } from './plan';

/** Which columns hold what records are made of. */
export interface RecordsColumns {
  readonly time: number;
  readonly counts: RecordsCounts;
  /** The zone that the heading of the times names: Time (UTC), 时间（北京时间）. */
  readonly zone: string | null;
}

type Meaning = NonNullable<Column['heading']>['meaning'];

/** A table with one of these is a log of outages, or of rates; not one of attempts. */
const others: ReadonlySet<Meaning> = new Set([
  'end',
  'end-date',
  'duration',
  'start-or-duration',
  'end-or-duration',
  'success-rate',
  'failure-rate',
  'exclusion',
  'invalid-numbers',
  'switched-off',
  'blocked',
]);

/** The columns of records by their headings: a time, and counts or an outcome; null where it is another table. */
export function columnsOf(columns: readonly Column[]): RecordsColumns | null {
  if (columns.some(({ heading }) => heading && others.has(heading.meaning))) return null;
  const best = (...meanings: readonly Meaning[]) =>
    meanings
      .flatMap((meaning) =>
        columns
          .filter(({ heading }) => heading?.meaning === meaning)
          .toSorted((a, b) => (b.heading?.rank ?? 0) - (a.heading?.rank ?? 0)),
      )
      .at(0);
  const time = best('time', 'start', 'date');
  const counts = countsOf(best('all'), best('successes'), best('failed')) ?? outcomeOf(best('outcome'));
  return time && counts
    ? { time: time.index, counts, zone: zoneOfOffset(time.heading?.offset ?? null) }
    : null;
}

function countsOf(
  all: Column | undefined,
  successes: Column | undefined,
  failed: Column | undefined,
): RecordsCounts | null {
  // 请求数（万） is read as a table, where such units are known
  if (!all || [all, successes, failed].some((column) => column?.heading?.countUnit)) return null;
  if (successes) return { kind: 'successes', requests: all.index, successes: successes.index };
  return failed ? { kind: 'failures', total: all.index, failed: failed.index } : null;
}

function outcomeOf(outcome: Column | undefined): RecordsCounts | null {
  return outcome ? { kind: 'outcome', outcome: outcome.index } : null;
}

/** An IANA zone that keeps an offset all year, in this century. */
function zoneOfOffset(offset: string | null): string | null {
  if (offset === null) return null;
  if (offset === '+08:00') return 'Asia/Shanghai';
  const match = /^([-+])(\d\d):00$/.exec(offset);
  if (!match) return offset === 'Z' ? 'UTC' : null;
  const hours = Number(match[2]);
  // The names of these have their signs the other way round
  return hours === 0 ? 'UTC' : `Etc/GMT${match[1] === '+' ? '-' : '+'}${hours}`;
}
