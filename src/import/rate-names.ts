/** What a rate's name says that it is a rate of; `sure` where there is nothing to ask. */
export interface RateMeaning {
  readonly meaning: 'success' | 'failure' | 'neither' | null;
  readonly sure: boolean;
}

// Keys are lower case, without blanks, marks or signs.
/** What the agreements count attempts of, and what such a rate is said to be of beside it. */
const attempts =
  '(?:进房|進房|入房|房间|加入|进入|登录|登錄|登陆|发送|發送|下发|提交|短信|消息|呼叫|呼出|呼入|通话|通話|接口|请求|請求|调用|調用|入室|ログイン|送信|発信|着信|呼び?出し?|コール|メッセージ|リクエスト|服务|服務|系统|系統|サービス|システム|总|總|総|平均|整体|全体|月度|日|用户|ユーザー?|的|の|joins?|joined|joining|rooms?|enter|entry|entries|log(?:in|on)s?|send|sending|sent|messages?|sms|calls?|requests?|api|attempts?|trtc|ccc|im|chat|service|users?|average|avg|mean|overall|monthly|daily)';
const rateWords = '(?:rate|ratio|percent(?:age)?|pct|perc|率|比例|占比|百分比|割合|比率)';
const spans = '(?:\\d+(?:s|m|min|h|d)|5分钟|1分钟)';
const succeeded = 'succe(?:ss(?:es|ful)?|eded)|成功';
const notSucceeded = `(?:un|non|not|未|不|非)(?:${succeeded})`;
const failed = `${notSucceeded}|fail(?:ed|ures?)?|err(?:ors?)?|失败|失敗|错误|錯誤|异常|異常|エラー`;

function rateOf(outcome: string, howMany: '+' | '*'): RegExp {
  return new RegExp(`^${attempts}*(?:${outcome})${attempts}*${rateWords}${howMany}${spans}*$`);
}

/** 进房成功率, join success ratio: a rate of attempts in so many words. Other things may succeed as well: those are asked. */
export const successRate = rateOf(succeeded, '+');
export const failureRate = rateOf(failed, '+');
/** A series that is a rate need not say so. */
const successSeries = rateOf(succeeded, '*');
const probes = /^(?:up|probesuccess)$/;

const successes =
  /succe|成功|availab|可用(?:性|率)|稼[働動]率|[到送]达率|到達率|送達率|pass[ _-]?rate|deliver\w*[ _-]?rate|^up\b|uptime.*(?:rate|ratio|percent|pct|%|％)/i;
const failures =
  /err(?:or|s\b)|fail|失败|失敗|错误|錯誤|エラー|downtime|故障率|宕机率|停机率|停止率|ダウン率/i;
/** Unsuccessful, unavailability, 未成功, 不可用率, 非稼働率: the contrary of what follows. */
const negated =
  /(?:un|non|not|\bno|without)[\s_-]*(?:succe|availab)|\bin[\s_-]?availab|(?:[未不非無无没沒]|没有|沒有)(?:能|被)?(?:成功|可用|稼[働動])|利用不可|undeliver|未[到送]|未達|不達|成功(?:し(?:な|てい?な)|せず|以外)/i;
/** Answers that a server gave, and may have given to something that is no attempt. */
const serverErrors = /5xx|50\d/i;
/** How well a call went, how long it took, how much there was: no attempt has failed. */
const others =
  /loss|lost|jitter|latency|delay|lag\b|rtt|duration|seconds|\bms\b|p[59]\d|cpu|memory|disk|storage|battery|bandwidth|capacity|queue|users|online|丢包|卡顿|耗时|时延|延迟|首帧|抖动|时长|毫秒|内存|磁盘|磁碟|硬盘|ディスク|电池|電池|带宽|帯域|容量|人数|在线|応答時間|所要時間|損失|ロス|遅延/i;
const counts = /total|count|number|次|数|量/i;
/** That somebody took the call: one that nobody took has not failed by itself. */
const answers = /接通|接听|接聽|应答|應答|応答(?!時間)|answer|connect(?!ion|ivity)|pick(?:ed)?[ _-]?up/i;

/** Whether a name tells of calls that were answered, or were not, rather than of those that succeeded. */
export function tellsAnswers(name: string): boolean {
  return answers.test(name) && !/succe|成功/i.test(name);
}

/** 未接通, unanswered: that nobody took it. */
export function tellsNoAnswer(name: string): boolean {
  return tellsAnswers(name) && /[未不无無没沒]|\b(?:un|not?\b|non)/i.test(name);
}

/** By the words of a series or a heading; its labels are never sure. */
export function meaningOfRate(name: string): RateMeaning {
  const [own = '', ...labels] = name.split('{');
  const found = meaningOf(own);
  return found.meaning === null && labels.length > 0
    ? { ...meaningOf(labels.join(' ')), sure: false }
    : found;
}

function meaningOf(own: string): RateMeaning {
  const key = keyOf(own);
  const isPlain = !counts.test(own);
  if (isPlain && failureRate.test(key)) return { meaning: 'failure', sure: true };
  if (probes.test(key) || (isPlain && successSeries.test(key))) return { meaning: 'success', sure: true };
  if (others.test(own) || tellsAnswers(own)) return { meaning: 'neither', sure: false };
  if (negated.test(own)) return { meaning: 'failure', sure: false };
  if (successes.test(own)) return { meaning: 'success', sure: false };
  return { meaning: failures.test(own) || serverErrors.test(own) ? 'failure' : null, sure: false };
}

/** Whether a name says "success rate" in so many words: then what stands beside it counts nothing that is needed. */
export function isSuccessRate(name: string): boolean {
  return successRate.test(keyOf(name.split('{')[0] ?? ''));
}

function keyOf(own: string): string {
  return own
    .replace(/[%％]/g, ' percent')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
