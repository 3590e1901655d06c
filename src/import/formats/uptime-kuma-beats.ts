import { isObject, type JsonObject } from '../../case/checker';
import type { Input, TableInput } from '../input';
import { rawText } from './reading/findings';
import { tableUnder, type RecordTable } from './reading/records-of-table';

/** One heartbeat as it stands in the input, and the monitor it belongs to. */
export interface Beat {
  readonly row: number;
  readonly monitor: string;
  readonly item: unknown;
}

/** Keys that hold heartbeats, as a list or as lists by monitor, in what the server answers and clients write down. */
const lists = ['heartbeatList', 'importantHeartbeatList', 'heartbeats', 'monitor_beats', 'beats', 'data'];
const monitorKeys = ['monitor_id', 'monitorID', 'monitorId', 'monitorid', 'monitor_name', 'monitor'];
const otherKeys = ['ping', 'msg', 'important', 'down_count', 'duration'];

/** A beat has a status from 0 to 3 and a time, and something else that only a monitor writes. */
export function isBeat({ item }: Beat): boolean {
  if (!isObject(item) || !('time' in item)) return false;
  return /^[0-3]$/.test(rawText(item['status'])) && [...otherKeys, ...monitorKeys].some((key) => key in item);
}

export function beatTable(input: TableInput): RecordTable | null {
  return tableUnder(input.rows, (heads) => heads.includes('status') && heads.includes('time'));
}

/** Rows count the beats, list after list; in a table its lines. */
export function beatsIn(input: Input): Beat[] {
  if (input.kind === 'table') {
    const table = beatTable(input);
    return (table?.records ?? []).map(({ row, cells }) => {
      const item = Object.fromEntries(
        (table?.heads ?? []).map((head, column) => [head, cells[column] ?? '']),
      );
      return { row, item, monitor: monitorOf(item, '') };
    });
  }
  let row = 0;
  return listsIn(input.value).flatMap(([name, items]) =>
    items.map((item) => ({ row: ++row, item, monitor: isObject(item) ? monitorOf(item, name) : name })),
  );
}

type List = readonly [monitor: string, items: readonly unknown[]];

function listsIn(value: unknown): List[] {
  if (Array.isArray(value)) return [['', value]];
  if (!isObject(value)) return [];
  return lists.flatMap((key): List[] => {
    const held = value[key];
    if (Array.isArray(held)) return [['', held]];
    return Object.entries(isObject(held) ? held : {}).flatMap(([monitor, items]): List[] =>
      Array.isArray(items) ? [[monitor, items]] : [],
    );
  });
}

function monitorOf(item: JsonObject, list: string): string {
  const key = monitorKeys.find((known) => item[known] !== undefined && item[known] !== null);
  return key === undefined ? list : rawText(item[key]);
}
