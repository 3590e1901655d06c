import { plainText } from '../../written/normalise';
import type { BodyRow, Column } from './table';

/** What a status says of its row's time: that it was no downtime, was the customer's own, or goes on; else null. */
export type Status = 'up' | 'paused' | 'pending' | 'maintenance' | 'ongoing' | null;

type Word = Exclude<Status, null> | 'fine' | 'down';

const words: readonly (readonly [word: Word, pattern: RegExp])[] = [
  ['up', /^(?:up|online|operational|running|在线|運行中|运行中|稼働中|正常稼働|アップ)$/i],
  // In a list of incidents these say how things are by now; beside "down" they say how they were.
  ['fine', /^(?:ok|normal|healthy|available|success|正常|可用|健康|良好)$/i],
  [
    'down',
    /^(?:down|offline|unavailable|unhealthy|outage|fail(?:ed|ure)?|error|critical|中断|中斷|宕机|不可用|异常|離線|离线|ダウン|停止|障害)$/i,
  ],
  ['paused', /^(?:paused?|disabled|unmonitored|暂停|已暂停|停用|未监控|一時停止)$/i],
  ['pending', /^(?:pending|unknown|no data|未知|待定|データなし|不明)$/i],
  [
    'maintenance',
    /^(?:(?:under |planned |scheduled )?maintenance|(?:计划|例行|定期)?(?:维护|維護|维护中|检修)|(?:計画|定期)?メンテナンス(?:中)?)$/i,
  ],
  [
    'ongoing',
    /^(?:problem|firing|alerting|active|open|ongoing|investigating|告警中|异常中|故障中|处理中|进行中|未恢复|未解决|未关闭|継続中|対応中|未復旧|調査中)$/i,
  ],
];

/** Reads the columns of statuses, kinds and results of a table, by its rows. */
export function readStatuses(body: readonly BodyRow[], columns: readonly Column[]): (row: number) => Status {
  const read = columns.map(({ index }) => body.map(({ cells }) => wordOf(cells[index] ?? '')));
  const tellsDown = read.map((found) => found.includes('down'));
  return (row) => {
    for (const [column, found] of read.entries()) {
      const word = found[row] ?? null;
      if (word === 'fine' && tellsDown[column]) return 'up';
      if (word !== null && word !== 'fine' && word !== 'down') return word;
    }
    return null;
  };
}

function wordOf(cell: string): Word | null {
  const plain = cell.length > 40 ? null : plainText(cell);
  return plain ? (words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null) : null;
}
