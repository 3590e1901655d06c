import type { RecordsSample } from './sample';

const manyBytes = 5_000_000;
const manyRows = 50_000;

/**
 * Whether a table is to be added up while it streams, rather than read into rows: where its columns are those of records
 * and it is large, or each of its rows is one attempt. Sources with a format of their own are recognised before this,
 * for a monitor's log has a column of outcomes too.
 */
export function looksLikeRecords({ bytes, rows, delimiter, columns, body }: RecordsSample): boolean {
  if (!columns || delimiter === null) return false;
  const { counts } = columns;
  if (counts.kind !== 'outcome') return bytes > manyBytes || rows > manyRows;
  const outcomes = body.map((cells) => cells[counts.outcome]?.trim() ?? '').filter((text) => text !== '');
  return !(outcomes.some((text) => trouble.test(text)) && outcomes.every((text) => isState(text)));
}

/*
 * What a monitor calls its changes of state. A row of such a log is no attempt: it says from when on something holds. Words
 * of an end alone say nothing: each attempt may be "ok".
 */
const trouble =
  /^(down|offline|alarm|alert|firing|critical|warning|problem|degraded|unavailable|outage|告警|报警|警报|异常|宕机|故障|中断|停止|离线|不可用|ダウン|停止|障害|異常)$/i;
const end =
  /^(up|online|resolved|recover(ed|y)?|restored|ok|available|恢复|已恢复|正常|在线|可用|アップ|復旧|稼働|稼動|回復)$/i;

function isState(text: string): boolean {
  return trouble.test(text) || end.test(text);
}
