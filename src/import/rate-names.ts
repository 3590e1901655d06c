/** What a rate's name says that it is a rate of; `sure` where there is nothing to ask. */
export interface RateMeaning {
  readonly meaning: 'success' | 'failure' | 'neither' | null;
  readonly sure: boolean;
}

const successes = /succe|成功|availab|uptime|可用(?:性|率)|稼[働動]率|接通率|[到送]达率|到達率|送達率|^up\b/i;
const failures = /err(?:or|s\b)|fail|失败|失敗|错误|錯誤|エラー/i;
/** Answers that a server gave, and may have given to something that is no attempt. */
const serverErrors = /5xx|50\d/i;
/** How well a call went, how long it took, how much there was: no attempt has failed. */
const others =
  /loss|lost|jitter|latency|delay|lag\b|rtt|duration|seconds|\bms\b|p[59]\d|cpu|memory|queue|users|online|丢包|卡顿|耗时|时延|延迟|首帧|抖动|时长|毫秒|内存|人数|在线|応答時間|所要時間|損失|ロス|遅延/i;
const rates = /rate|ratio|percent|pct|availab|uptime|%|率|比|可用性/i;
const counts = /total|count|number|次|数|量/i;

/** By the words of a series or a heading; its labels are never sure. */
export function meaningOfRate(name: string): RateMeaning {
  const [own = '', ...labels] = name.split('{');
  const found = meaningOf(own);
  return found.meaning === null && labels.length > 0
    ? { ...meaningOf(labels.join(' ')), sure: false }
    : found;
}

function meaningOf(own: string): RateMeaning {
  const isFailure = failures.test(own);
  const isPlain = !counts.test(own);
  if (others.test(own)) return { meaning: 'neither', sure: false };
  if (successes.test(own)) return { meaning: 'success', sure: isPlain && !isFailure };
  if (isFailure) return { meaning: 'failure', sure: isPlain && rates.test(own) };
  return { meaning: serverErrors.test(own) ? 'failure' : null, sure: false };
}

/** Whether a name says "success rate" in so many words: then what stands beside it counts nothing that is needed. */
export function isSuccessRate(name: string): boolean {
  const { meaning, sure } = meaningOfRate(name);
  return meaning === 'success' && sure && rates.test(name.split('{')[0] ?? '');
}
