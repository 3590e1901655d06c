import type { TableInput } from '../input';
import { stateWordOf, type StateWord } from '../state-words';
import { tableUnder, type RecordTable } from './reading/records-of-table';

export type EventKind = 'down' | 'up' | 'paused' | 'started';

/** Places of the columns; −1 for one that is not there. */
export interface Columns {
  readonly event: number;
  readonly start: number;
  readonly duration: number;
  readonly minutes: number;
  readonly reason: number;
  readonly monitor: number;
}

const duration = 'duration|持续时间|持續時間|时长|時長|期間|継続時間|所要時間';

// The vendor's headings and words are English; spreadsheets and colleagues translate them.
const headings: Record<keyof Columns, RegExp> = {
  event: /^(?:event|事件|イベント)$/,
  start: /^(?:date-?\s?time|日期-?时间|日期-?時間|日時)$/,
  duration: new RegExp(`^(?:${duration})$`),
  minutes: new RegExp(`^(?:${duration}) ?\\((?:in )?(?:mins?|minutes?|分钟|分鐘|分)\\.?\\)$`),
  reason: /^(?:reason|原因|理由)$/,
  monitor: /^(?:monitor|monitor name|监控|监控项|監控|モニター)$/,
};

const kinds: Partial<Record<StateWord, EventKind>> = {
  down: 'down',
  up: 'up',
  fine: 'up',
  recovered: 'up',
  paused: 'paused',
  started: 'started',
};

export function eventKind(cell: string | undefined): EventKind | null {
  const word = stateWordOf(cell ?? '');
  return (word && kinds[word]) ?? null;
}

export function columnsOf(heads: readonly string[]): Columns {
  const place = (column: keyof Columns) => heads.findIndex((head) => headings[column].test(head));
  return {
    event: place('event'),
    start: place('start'),
    duration: place('duration'),
    minutes: place('minutes'),
    reason: place('reason'),
    monitor: place('monitor'),
  };
}

/** The log's table: events, their times and how long they lasted, in any order of columns. */
export function logTable(input: TableInput): RecordTable | null {
  return tableUnder(input.rows, (heads) => {
    const { event, start, duration: text, minutes } = columnsOf(heads);
    return event >= 0 && start >= 0 && (text >= 0 || minutes >= 0);
  });
}
