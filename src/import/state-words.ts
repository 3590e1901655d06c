import { normalise } from '../written/normalise';

/** What monitors, alarms and people call the state of a service, by what the word says of the row it stands in. */
export type StateWord =
  | 'up'
  /** In a list of incidents these say how things are by now; beside "down" they say how they were. */
  | 'fine'
  /** Up again: there was trouble before. */
  | 'recovered'
  | 'down'
  | 'alarm'
  /** An alarm that has not ended. */
  | 'ongoing'
  /** Somebody works on it: an incident's state, not the service's. */
  | 'open'
  | 'degraded'
  | 'paused'
  | 'pending'
  | 'maintenance'
  | 'started'
  /** There was nothing to it, or it was called off. */
  | 'false-alarm'
  /** One attempt's outcome, as much as a state. */
  | 'succeeded'
  | 'failed';

const words: readonly (readonly [word: StateWord, texts: string])[] = [
  ['up', 'up|online|operational|running|在线|在線|运行|運行|运行中|運行中|稼働|稼動|稼働中|正常稼働|アップ'],
  ['fine', 'ok|normal|healthy|available|正常|可用|健康|良好'],
  [
    'recovered',
    'resolved|closed|fixed|recovery|recovered|recover|restored|cleared|恢复|已恢复|恢復|已恢復|恢复正常|服务恢复|故障恢复|告警恢复|已解除|解除|已解决|已关闭|已修复|关闭|復旧|復旧済み|復旧済|回復|解消',
  ],
  [
    'down',
    'down|offline|unavailable|unhealthy|outage|critical|宕机|宕機|当机|當機|停机|停機|中断|中斷|不可用|异常|異常|故障|离线|離線|ダウン|停止|障害',
  ],
  ['alarm', 'alarm|alert|triggered|告警|报警|警报|報警|告警触发|故障告警|アラート|警報'],
  ['ongoing', 'problem|firing|alerting|告警中|异常中|故障中|未恢复|未復旧'],
  ['open', 'active|open|ongoing|investigating|处理中|进行中|未解决|未关闭|継続中|対応中|調査中'],
  ['degraded', 'degraded|warning|degraded performance|partial outage|性能下降|性能低下'],
  ['paused', 'paused|pause|disabled|unmonitored|暂停|已暂停|暫停|停用|未监控|一時停止|休止'],
  ['pending', 'pending|unknown|no data|insufficient data|未知|数据不足|無數據|无数据|待定|データなし|不明'],
  [
    'maintenance',
    'maintenance|under maintenance|planned maintenance|scheduled maintenance|维护|維護|维护中|检修|计划维护|计划维护中|计划检修|例行维护|例行维护中|例行检修|定期维护|定期维护中|定期检修|メンテナンス|メンテナンス中|計画メンテナンス|計画メンテナンス中|定期メンテナンス|定期メンテナンス中',
  ],
  ['started', 'started|start|开始|已开始|启动|已启动|開始|啟動'],
  [
    'false-alarm',
    'false alarm|false positive|no issue|cancelled|canceled|误报|誤報|误告警|虚警|取消|已取消|撤销|已撤销|誤検知|誤検出|キャンセル',
  ],
  ['succeeded', 'success|succeeded|successful|成功'],
  [
    'failed',
    'fail|failed|failure|error|timeout|timed out|exception|dropped|失败|失敗|错误|錯誤|超时|超時|エラー|タイムアウト',
  ],
];

/** "[Down]", "🔴 Down", "INSUFFICIENT_DATA", "NoData". */
const marks = /[^\p{L}\p{N}]/gu;

const known = new Map(
  words.flatMap(([word, texts]) => texts.split('|').map((text) => [keyOf(text), word] as const)),
);
const longest = 40;

/** Whose state it is, before the word: 服务正常, Service is down; and what says that it is one, after it: 故障状态. */
const subject =
  /^(?:the)?(?:服务器?|服務器?|业务|業務|系统|系統|主机|主機|网站|网络|接口|サービス|システム|サーバー?|service|system|server|host|site|website|network|api)(?:状态|狀態|状態|status|state)?(?:为|已|は|が|is|was)?/;
const kind = /(?:状态|狀態|状態|state|status|です)$/;
/** 服务关闭 is no incident that was closed, and 服务取消 no false alarm. */
const ofService: ReadonlySet<StateWord | null> = new Set(['up', 'fine', 'down', 'failed', 'degraded']);

/** The state that a cell names, whatever its case and marks; null where it names none that is known. */
export function stateWordOf(cell: string): StateWord | null {
  if (cell.length > longest) return null;
  const key = keyOf(cell);
  const word = known.get(key) ?? null;
  if (word !== null) return word;
  const inside = known.get(key.replace(subject, '').replace(kind, '')) ?? null;
  return ofService.has(inside) ? inside : null;
}

function keyOf(text: string): string {
  return normalise(text).replace(marks, '').toLowerCase();
}

const troubles: ReadonlySet<StateWord | null> = new Set(['down', 'alarm', 'ongoing', 'degraded']);
const outcomes: ReadonlySet<StateWord | null> = new Set(['succeeded', 'failed']);
/** Of a hundred cells so many are known, where one says "up" or "recovered": a stray word makes it no other log. */
const enough = 80;

/**
 * Whether the cells of a column tell a service's changes of state, as monitors and alarms do: from when on something holds.
 * Words of an end alone say nothing, for each attempt may be "ok"; nor does any in which an attempt "failed".
 */
export function areChangesOfState(cells: readonly string[]): boolean {
  const found = cells.filter((cell) => cell.trim() !== '').map(stateWordOf);
  const states = found.filter((word) => word !== null).length;
  const least = found.includes('up') || found.includes('recovered') ? enough : 100;
  return (
    found.some((word) => troubles.has(word)) &&
    !found.some((word) => outcomes.has(word)) &&
    states * 100 >= found.length * least
  );
}
