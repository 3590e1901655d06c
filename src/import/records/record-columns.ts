import { lookOf } from '../table/cell-look';
import { saysRunningTotal } from '../table/running-totals';
import type { Column } from '../table/table';
import { outcomeColumn } from './outcome-column';
import type { RecordsCounts } from './plan';
import { best, type Meaning, type SampledColumn } from './sampled-column';
import { timeColumn } from './time-column';

/** Which columns hold what records are made of. */
export interface RecordsColumns {
  readonly time: number;
  /** Where the time is that of a day alone: the column that holds the day. */
  readonly date?: number;
  readonly counts: RecordsCounts;
  /** The zone that the heading of the times names: Time (UTC), 时间（北京时间）. */
  readonly zone: string | null;
}

/** A table with one of these is one of rates or of sums; not one of attempts. */
const sums: ReadonlySet<Meaning> = new Set([
  'success-rate',
  'failure-rate',
  'exclusion',
  'invalid-numbers',
  'switched-off',
  'blocked',
]);
/** With one of these it is a log of outages, unless its times are told to be those of attempts: a call has an end too. */
const spans: ReadonlySet<Meaning> = new Set([
  'end',
  'end-date',
  'duration',
  'start-or-duration',
  'end-or-duration',
]);

const sampledRows = 200;

/** The columns of records: a time, and counts or an outcome; null where it is another table, or not certain. */
export function columnsOf(
  table: readonly Column[],
  body: readonly (readonly string[])[],
): RecordsColumns | null {
  const rows = body.slice(0, sampledRows);
  const columns = table.map((column): SampledColumn => {
    const cells = rows.map((row) => row[column.index]?.trim() ?? '').filter((cell) => cell !== '');
    return { ...column, cells, look: lookOf(cells) };
  });
  const has = (meanings: ReadonlySet<Meaning>) =>
    columns.some(({ heading }) => heading && meanings.has(heading.meaning));
  const time = timeColumn(columns);
  if (!time || has(sums) || (has(spans) && time.by !== 'attempt')) return null;
  const counts = countsOf(columns) ?? outcomeColumn(columns, time);
  if (!counts) return null;
  const { column, date } = time;
  const offset = column.heading?.offset ?? date?.heading?.offset ?? null;
  const found = { time: column.index, counts, zone: zoneOfOffset(offset) };
  return date ? { ...found, date: date.index } : found;
}

function countsOf(columns: readonly Column[]): RecordsCounts | null {
  const all = best(columns, 'all');
  const successes = best(columns, 'successes');
  const failed = best(columns, 'failed');
  // 请求数（万） is read as a table, which asks where such a unit is not certain; 累计请求数 as well, which refuses it
  if (!all || [all, successes, failed].some((column) => column?.heading?.countUnit)) return null;
  if ([all, successes, failed].some((column) => column && saysRunningTotal(column.name))) return null;
  if (successes) return { kind: 'successes', requests: all.index, successes: successes.index };
  return failed ? { kind: 'failures', total: all.index, failed: failed.index } : null;
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
