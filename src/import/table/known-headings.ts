import { failureRate, successRate } from '../rate-names';

/** What a heading says its column holds. Some say it only together with what stands in the cells. */
export type Meaning =
  | 'start'
  | 'end'
  | 'date'
  | 'end-date'
  /** Time, 时间, 期間: a start, or start and end in one cell. */
  | 'time'
  /** 故障时间, downtime: when it began, or how long it was. */
  | 'start-or-duration'
  /** 恢复时间, recovery time: when it ended, or how long that took. */
  | 'end-or-duration'
  | 'duration'
  | 'success-rate'
  | 'failure-rate'
  /** 送达率, delivery rate: of messages the rate of successes. */
  | 'delivery-rate'
  /** 可用率, 接通率, uptime %: a rate, and perhaps of something that is no attempt. */
  | 'other-rate'
  | 'all'
  | 'successes'
  | 'failed'
  /** 内部错误数: beside receipts the failures that the vendor may answer for, where others are of the numbers. */
  | 'internal-errors'
  | 'exclusion'
  | 'note'
  | 'outcome'
  | 'invalid-numbers'
  | 'switched-off'
  | 'blocked'
  /** Which of several monitors, hosts, places the row is of. */
  | 'series'
  | 'ignore';

export interface KnownHeading {
  readonly meaning: Meaning;
  /** Of two columns with one meaning the higher counts: 开始时间 before 发现时间. */
  readonly rank: number;
  readonly pattern: RegExp;
}

// Keys are lower case, without blanks, marks, or what stands in brackets.
const thing =
  '(?:系统|服务|業務|业务|故障|中断|中斷|异常|異常|宕机|宕機|当机|停机|停機|事件|事故|告警|报警|警报|问题|問題|工单|不可用|影响|影響|维护|維護|统计|統計|监控|监测|数据|採集|采集|计划|实际|實際|首次|障害|停止|ダウン|アラート|インシデント|メンテナンス|集計|計測|測定|対象|サービス|システム|利用不可)*';
const moment = '(?:的)?(?:日期)?(?:时间点?|時間点?|时刻|時刻|日時|時点|于|於)?';
const number = '(?:总|總)?(?:数量?|數量?|量|次数|次數|条数|條數|件数|件數|回数|通数|笔数)';
/** What succeeds or fails: 失败呼叫数 counts no calls but those that failed. */
const attempt =
  '(?:(?:接口|api)?(?:请求|請求|调用|調用|呼叫|通话|通話|发送|發送|下发|提交|短信|消息|登录|登錄|进房|進房|リクエスト|呼び?出し?|コール|発信|送信|メッセージ|ログイン|入室|呼))?';
/** 未成功数 counts no successes. */
const notNegated = '(?!.*(?:[未不非无無没沒]|失败|失敗))';
/** What is done with messages and calls. */
const dealing = '(?:发送|發送|送信|配信|提交|下发|呼叫|呼出|呼入|発信|着信|调用|調用)';
const what =
  '(?:outages?|incidents?|downtimes?|failures?|events?|alerts?|alarms?|down|window|period|interval|slice|bucket|maintenance|actual|planned|scheduled|service)*';
const stamp = '(?:date)?(?:time|timestamp|datetime|at|on|dt|ts)?(?:utc|gmt|local|ms)?';

function known(meaning: Meaning, rank: number, ...patterns: readonly string[]): KnownHeading {
  return { meaning, rank, pattern: new RegExp(`^(?:${patterns.join('|')})$`) };
}

/** The first that fits counts. */
export const knownHeadings: readonly KnownHeading[] = [
  known(
    'ignore',
    0,
    '序号?|序號|编号|編號|行号|项次|項番|項目?番号|通番|番号|no|num|nr|id|index|idx|seq|rownum|row|monitorid|monitorurl|url|uri|link|链接',
    '(?:事件|故障|工单|告警|incident|event|ticket|outage|alert|check|request)(?:编号|编码|号|id|no|number|key|url)',
    '(?:录入|登记|记录|上报|填报|填写|更新|修改|导出|确认|响应|受理|派单|通知|登録|更新|受付|確認|対応開始|報告)(?:日期)?(?:时间|時間|日時|时刻|人|者|日)',
    '(?:updated|modified|acknowledged|acked|reported|exported|notified|monitoring|identified)(?:at|on|time|date|by)?',
    '(?:issue|ticket|incident)?key|ack|acknowledged|tags?|labels?|actions?',
    '频率限制(?:数量?|量|次数|条数)?|回执(?:总|總)?(?:数量?|量|条数)|frequencylimit(?:count)?|callbackcount|receipts?(?:count)?',
    '星期几?|周几|曜日|weekday|dayofweek',
    '级别|等级|级|严重程度|严重级别|故障级别|故障等级|事件级别|优先级|重要度|優先度|深刻度|severity|priority|level|impactlevel',
    '负责人|处理人|责任人|值班人|填表人|担当者?|対応者|owner|assignee|assignedto|reporter|operator|handler|department|部门|部署',
  ),
  known(
    'series',
    0,
    '监控项|监控点|(?:监控|告警|报警|受影响)?对象|监测点|主机名?|实例|站点|地域|区域|大区|机房|应用|产品名?称?|服务名?称?|系统名称|接口名?称?|monitor|monitorname|host|hostname|instance|region|zone|site|service|servicename|component|application|app|product|endpoint|node|check|target|モニター|ホスト|サービス名?|リージョン|拠点|対象システム|システム名?',
  ),
  known('note', 2, '备注|備註|备考|備考|附注|注释|注記|コメント|メモ|notes?|remarks?|comments?|memo'),
  known(
    'note',
    1,
    '.{0,6}(?:原因|描述|说明|說明|説明|摘要|概要|简述|经过|详情|詳細|详细|内容|內容|事象|现象|現象|影响|影響|影响范围|影響範囲|影响面|处理措施|处理过程|处理方式|处理方法|解决措施|解决方案|対応|対応内容|対策|信息|标题|件名|タイトル|名称)',
    '事件|故障|告警|报警|障害|イベント|インシデント|事故|incident|event|issue|alert|alarm|problem',
    '.{0,20}(?:reason|description|desc|cause|rootcause|summary|title|subject|details?|message|msg|info|impact|resolution|actiontaken|actions?|name)',
  ),
  known(
    'outcome',
    0,
    '.{0,6}(?:状态|狀態|状態|结果|結果|返回码|错误码|错误类型|状态码|ステータス|判定)',
    '.{0,12}(?:status|state|result|outcome|statuscode|errorcode|errcode|retcode|code)|type|类型|種別|分类|类别',
  ),
  known(
    'invalid-numbers',
    0,
    `.{0,4}(?:空号|空號|无效号码|無效號碼|错号|無効番号|無効な番号|欠番|番号不存在)(?:${number})?`,
    '(?:.{0,10})invalid(?:phone)?numbers?(?:count)?',
  ),
  known(
    'switched-off',
    0,
    `(?:用户|手机)?(?:关机|關機|停机|停機|关停机|关机停机|欠费停机|欠费|不在服务区|無服務|信号不足|電源オフ|圏外|電源オフ圏外)(?:${number})?`,
    '(?:switchedoff|poweredoff|poweroff|shutdown|shutdownerror|suspended|phoneoff)(?:phones?|numbers?)?(?:count)?',
  ),
  known(
    'blocked',
    0,
    `(?:.{0,4})(?:黑名单|黑名單|屏蔽|拦截|攔截|封锁|退订|ブラックリスト|ブロック|着信拒否|受信拒否)(?:${number})?`,
    '(?:blacklist|blacklisted|blocklist|blocked|intercepted|unsubscribed)(?:numbers?|messages?)?(?:count)?',
  ),
  known(
    'exclusion',
    0,
    '(?:是否)?(?:免责|免責|排除|除外|豁免|sla免责|sla除外)(?:的)?(?:条款号?|條款|条目|条項|条文|事由|理由|项|項|情形|依据|番号|編號|编号)?|(?:适用|適用)?(?:条款号?|條款|条項|条文)',
    '(?:sla)?(?:exclusions?|excluded?|exempt|exempted|exemption|carveout)(?:clause|number|no|by|reason|under)?|clause(?:no|number)?',
  ),
  { meaning: 'failure-rate', rank: 2, pattern: failureRate },
  { meaning: 'success-rate', rank: 2, pattern: successRate },
  known(
    'delivery-rate',
    2,
    '(?:短信|消息|メッセージ)?(?:到达|送达|到達|送達)率|(?:message|sms)?deliveryrate',
  ),
  known(
    'other-rate',
    2,
    '(?:服务|系统|月度|日)?不?可用率(?:百分比)?|接通率|passrate',
    '(?:service|monthly|daily)?uptime(?:rate|ratio|percent|percentage|pct)',
  ),
  known(
    'end-date',
    3,
    `${thing}(?:结束|結束|终止|終止|截止|終了)(?:日期|日付|年月日|日)`,
    `${what}(?:end|ended|finish)(?:day|date)`,
  ),
  known(
    'end-date',
    2,
    `${thing}(?:恢复|恢復|復旧|回復|修复|解决|解決)(?:日期|日付|日)`,
    '(?:recovery|resolved|resolution)date',
  ),
  known(
    'date',
    3,
    `${thing}(?:开始|開始|起始)(?:日期|日付|年月日|日)`,
    `${what}(?:start|started|begin)(?:day|date)`,
  ),
  known(
    'date',
    2,
    `${thing}(?:发生|發生|発生)?(?:日期|日付|年月日|日)|当日|ds`,
    `${dealing}(?:日期|日付|年月日|日)`,
    '(?:统计|統計|集計|服务|対象)?(?:月份|月度|年月|月)|(?:year|service|calendar|report)?month|yearmonth',
    '(?:event|outage|incident|report|stat|stats|log|send|sent|submit|submission|call|calendar)?(?:date|day)',
  ),
  known(
    'start-or-duration',
    0,
    '(?:系统|服务|业务|システム|サービス)?(?:故障|中断|中斷|宕机|宕機|停机|停機|异常|異常|不可用|障害|停止|ダウン|利用不可)(?:时间|時間)|ダウンタイム',
    '(?:total)?(?:down|outage|failure|incident|unavailable)time|outage|downtimes?',
  ),
  known(
    'start',
    3,
    `${thing}(?:开始|開始|起始)${moment}`,
    '起|自|从|始|起于|始于|より|から',
    `${what}(?:start|starts|started|starting|begin|begins|began|beginning)${stamp}`,
    '(?:time|date)?from(?:time|date)?|since|timefrom',
  ),
  known(
    'start',
    2,
    `${thing}(?:发生|發生|発生|触发|觸發|产生|出现)${moment}`,
    '(?:date|time)*(?:of)?(?:outage|incident|failure)?(?:started|began|opened|occurred|happened)',
    '(?:date|time|datetime)of(?:outage|incident|failure|occurrence)',
    `(?:断网|斷網|断线|斷線|掉线|离线|断开|失联|宕|挂)${moment}`,
    'down',
    '(?:down|wentdown|occurred|occurrence|opened|triggered|fired|onset|failed)(?:at|on|since|time|date|datetime)|downfrom|firstdown|occurred|opened|t0',
  ),
  known(
    'start',
    1,
    `${thing}(?:发现|發現|検知|检测|檢測)${moment}|(?:告警|报警|警报|アラート|通知)(?:时间|時間|日時|時刻)`,
    '(?:created|detected|firstseen|discovered|observed)(?:at|on|time|date|datetime)?',
  ),
  known(
    'end',
    3,
    `${thing}(?:结束|結束|终止|終止|截止|終了)${moment}`,
    '止|至|到|讫|終|まで|迄',
    `${what}(?:end|ends|ended|ending|finish|finished|stop|stopped)${stamp}`,
    '(?:time|date)?to(?:time|date)?|until|till|timeto',
  ),
  known(
    'end',
    2,
    `${thing}(?:恢复|恢復|復旧|回復|复原|修复|解除|解消|解决|解決)(?:正常)?(?:于|於|時刻|时刻|日時|時点|日期时间)?`,
    '(?:date|time)*(?:of)?(?:ended|resolved|recovered|restored|closed|fixed)',
    '(?:date|time|datetime)of(?:resolution|recovery|restoration)',
    'up',
    '(?:resolved|recovered|restored|cleared|up|backup)(?:at|on|date|datetime)|resolved|recovered|restored|cleared|backonline',
  ),
  known(
    'end',
    1,
    `${thing}(?:关闭|關閉|完成|完了|处理完成|クローズ)${moment}`,
    '(?:closed|completed|done)(?:at|on|time|date|datetime)?',
  ),
  known(
    'end-or-duration',
    2,
    `${thing}(?:恢复|恢復|復旧|回復|修复|解除|解消|解决|解決)(?:正常)?(?:时间|時間)`,
    '(?:resolved?|resolution|recovery|recovered|restored|restoration|repair|cleared)time|ttr|mttr',
  ),
  known(
    'duration',
    3,
    `${thing}(?:总|總|累计|累計|合计|合計)?(?:时长|時長|历时|歷時|持续时间|持續時間|持续时长|持续|时间长度|分钟数|分鐘數|小时数|秒数|用时|所要時間|継続時間|経過時間|影響時間|分数|時間数)`,
    `(?:total)?${what}(?:duration|durationtime|length|elapsed|elapsedtime|lasted|timedown|totaldowntime)`,
  ),
  known('duration', 2, `(?:total)?${what}(?:minutes|mins?|hours|hrs|seconds|secs?)|分钟|分鐘|小时|小時|秒`),
  known(
    'internal-errors',
    3,
    `.{0,4}内部(?:错误|錯誤|エラー)(?:${number}|数)?`,
    'internalerrors?(?:count|num|number)?',
  ),
  known('failed', 3, `.{0,8}systemerrors?(?:${number}|count|calls|total)?`),
  known(
    'failed',
    2,
    `.{0,8}(?:失败|失敗|错误|錯誤|异常|エラー|未送达|未到达|未达|不達|未達|不成功|未成功|非成功)(?:的)?${attempt}(?:的)?(?:${number}|数)?`,
    '(?:total|number|num|numberof|countof|callback)?(?:fail|fails|failed|failures?|errors?|err|undelivered|unsuccessful|nonsuccess(?:es|ful)?|notsuccessful|notdelivered)(?:requests?|calls?|messages?|sms|attempts?)?(?:count|cnt|total|num|number)?',
    '(?:requests?|calls?|messages?|sms|attempts?)(?:failed|undelivered|unsuccessful|notdelivered)(?:count)?',
  ),
  known(
    'successes',
    3,
    `(?:提交|请求|請求|接口请求|提交请求)成功(?:${number}|数)?`,
    '(?:request|submit|submission)s?(?:success|succeeded|successful)(?:count|num|number)?',
  ),
  known(
    'successes',
    2,
    `${notNegated}.{0,8}(?:成功|送达|到达|送達|到達|已送达|配信成功)(?:的)?${attempt}(?:的)?(?:${number}|数)?`,
    '(?:total|number|num|numberof|countof|callback|join|login|request|call|send)?(?:success|successes|successful|succeeded|ok|delivered|passed)(?:requests?|calls?|messages?|sms|attempts?)?(?:count|cnt|total|num|number)?',
  ),
  known(
    'all',
    3,
    `.{0,6}(?:总|總|総)(?:数量?|數|量|次数|次數|条数|條數|件数|回数|计|調用|调用|请求|請求|发送|送信|呼出|リクエスト)(?:数|數|量|次数|条数|件数|回数)?`,
    `(?:总|總|総)(?:呼叫|通话|通話|短信|消息|进房|登录|着信|発信|呼)${number}|(?:总|總|総)(?:呼叫|通话|通話|短信|消息|进房|登录|着信|発信|呼)`,
    '(?:grand)?total(?:number)?(?:of)?(?:requests?|calls?|count|messages?|attempts?|sent|sms|invocations?|checks?|logins?)?(?:count)?',
  ),
  known(
    'all',
    2,
    `.{0,6}(?:请求|請求|调用|調用|呼叫|进房|進房|登录|登錄|发送|發送|提交|下发|尝试|访问|送信|呼出|呼び出し|呼出し|リクエスト|試行|入室|ログイン|要求|コール|通话|通話|発信)${number}|(?:短信|メッセージ|呼入|来电|來電|接入|着信|入电)${number}|(?:総|全)?呼数`,
    'submitted(?:messages?|sms|requests?|calls?)?(?:count|num|number)?|(?:messages?|sms)submitted',
    '(?:number|num|numberof|countof|no|noof)?(?:callattempts?|callvolume|requests?|calls?|attempts?|messages?|sent|sms|invocations?|hits|checks|probes|logins|joins)(?:sent|made)?(?:count|cnt|total|num|number|s)?',
  ),
  known('all', 1, '次数|次數|件数|回数|数量|數量|通数|条数|總計|volume|count|cnt|n|qty'),
  known(
    'time',
    0,
    `${thing}(?:时间|時間|时刻|時刻|日時|日期时间|日期時間|时间点|时间戳|時間戳|タイムスタンプ|时间段|時間段|时段|時段|起止时间|起止|起讫时间|时间范围|時間範囲|时间区间|期間|時間帯|区間|小时|年月日時)`,
    `${dealing}(?:时间|時間|时刻|時刻|日時)`,
    `${what}(?:date)?(?:time|timestamp|datetime|ts|dt|dttm|timeslot|timeslice|timerange|timeperiod|hour|minute|slot)|period|interval|bucket|window|timewindow|slice`,
  ),
];
