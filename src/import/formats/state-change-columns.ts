import { isObject } from '../../case/checker';
import type { Input } from '../input';
import { areChangesOfState, stateWordOf } from '../state-words';
import { lookOf } from '../table/cell-look';
import { readCellAlone } from '../table/date-cell';
import { tableOfJson } from '../table/json-table';
import type { Meaning } from '../table/known-headings';
import { findTable, type Column, type Table } from '../table/table';
import { noteOf } from './outages/incidents';

/** A log of changes of state, its columns found. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly time: Column;
  readonly state: Column;
  /** That the heading of the times names: Time (UTC). */
  readonly offset: string | null;
  /** As many cells a row may have. */
  readonly width: number;
  readonly headingRows: readonly number[];
  readonly blankRows: readonly number[];
  readonly notObjects: readonly { readonly row: number; readonly raw: string }[];
}

export interface Change {
  readonly row: number;
  readonly cells: readonly string[];
  readonly time: string;
  /** Of which the change is, empty where the log does not say; outages of one do not end by the word of another. */
  readonly monitor: string;
  readonly message: string;
}

/** With one of these each row has an end, a length or a measurement of its own: it is another table. */
const others: ReadonlySet<Meaning | null> = new Set([
  'end',
  'end-date',
  'duration',
  'start-or-duration',
  'end-or-duration',
  'success-rate',
  'failure-rate',
  'all',
  'exclusion',
]);
/** An alarm's own name, which headings of tables say to be a note, and things that are watched. */
const named =
  /^(?:alarm|alert|monitor|check|rule|trigger|server|device|sensor|probe|告警|报警|監控|监控|监测|设备|服务器|アラート|アラーム|監視|機器|サーバー?)[ _-]?(?:name|rule|policy|title|名称?|项目?|項目?|策略|规则|ルール|ポリシー|対象)?$/i;
/** The state that was before. */
const earlier = /^(?:prev|previous|old|from|last|before|原|旧|之前|此前|前の?|変更前)/i;
const fewest = 2;
const rowsLookedAt = 3000;

/** The log in an input; null where it is none. */
export function changesIn(input: Input): Changes | null {
  const list = input.kind === 'json' ? listIn(input.value) : [];
  const { table, refused } =
    input.kind === 'table' ? { table: findTable(input.rows), refused: [] } : tableOfJson(list);
  const { columns, body, headingRows } = table;
  if (columns.some(({ heading }) => heading && others.has(heading.meaning))) return null;
  const lines = body.filter(({ cells }) => cells.some((cell) => /[\p{L}\p{N}]/u.test(cell)));
  const time = timeColumn(table);
  const state = stateColumn(table, time);
  if (!time || !state || lines.length < fewest) return null;
  const rest = columns.filter((column) => column !== time && column !== state);
  const date = rest.find(({ heading }) => heading?.meaning === 'date');
  const monitors = monitorColumns(rest);
  const messages = rest.filter((column) => column.heading?.meaning === 'note' && !monitors.includes(column));
  const changes = lines.map(({ number, cells }): Change => {
    const text = (column: Column) => cells[column.index]?.trim() ?? '';
    const isClock = date !== undefined && readCellAlone(text(time)).kind === 'time';
    return {
      row: number,
      cells,
      time: isClock ? `${text(date)} ${text(time)}` : text(time),
      monitor: noteOf(...monitors.map(text)),
      message: noteOf(...messages.map(text)),
    };
  });
  if (!alternate(changes, state)) return null;
  const written = new Set(lines);
  return {
    changes,
    time,
    state,
    offset: time.heading?.offset ?? null,
    width: table.hasHeading ? columns.length : Infinity,
    headingRows,
    blankRows: body.filter((line) => !written.has(line)).map(({ number }) => number),
    notObjects: refused,
  };
}

/** A list, or the only one in an object. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const lists = isObject(value) ? Object.values(value).filter(Array.isArray) : [];
  return (lists.length === 1 && lists[0]) || [];
}

/** By its heading; where there are no headings at all, by its cells beside those of one other column. */
function timeColumn({ columns, body, hasHeading }: Table): Column | undefined {
  if (!hasHeading)
    return columns.length === 2
      ? columns.find(
          ({ index }) =>
            lookOf(body.slice(0, rowsLookedAt).map(({ cells }) => cells[index] ?? '')) === 'instant',
        )
      : undefined;
  for (const meaning of ['time', 'start', 'date'] as const) {
    const found = columns.filter(({ heading }) => heading?.meaning === meaning);
    if (found.length > 0) return found.toSorted((a, b) => (b.heading?.rank ?? 0) - (a.heading?.rank ?? 0))[0];
  }
  return undefined;
}

/** The column whose words are states: one of a status before one of events, and that one before any other. */
function stateColumn({ columns, body }: Table, time: Column | undefined): Column | undefined {
  const weights: readonly (Meaning | null)[] = ['outcome', 'note', null];
  const weightOf = ({ heading }: Column) => weights.indexOf(heading?.meaning ?? null);
  return columns
    .filter((column) => column !== time && weightOf(column) >= 0 && !earlier.test(column.name))
    .toSorted((a, b) => weightOf(a) - weightOf(b))
    .find(({ index }) =>
      areChangesOfState(body.slice(0, rowsLookedAt).map(({ cells }) => cells[index] ?? '')),
    );
}

function monitorColumns(columns: readonly Column[]): readonly Column[] {
  const own = columns.filter(({ heading, name }) => heading?.meaning === 'series' || named.test(name));
  return own.length > 0 ? own : columns.filter(({ name }) => /^(?:monitor ?id|url|uri|link)$/i.test(name));
}

/**
 * Whether trouble comes and goes. In a list of incidents that tells how each of them is by now most rows are "resolved",
 * one after another, and no row is the end of the one before.
 */
function alternate(changes: readonly Change[], state: Column): boolean {
  const last = new Map<string, boolean>();
  let [ends, recovered, repeated] = [0, 0, 0];
  for (const { cells, monitor } of changes) {
    const word = stateWordOf(cells[state.index] ?? '');
    const isEnd = word === 'up' || word === 'fine' || word === 'recovered';
    if (isEnd) ends++;
    if (word === 'recovered') {
      recovered++;
      if (last.get(monitor) === true) repeated++;
    }
    last.set(monitor, isEnd);
  }
  return ends > 0 && (repeated === 0 || repeated * 2 < recovered);
}
