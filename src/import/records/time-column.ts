import type { Look } from '../table/cell-look';
import { best, type SampledColumn } from './sampled-column';

/** The time of each record, and the column that holds its day where that is another. */
export interface TimeColumn {
  readonly column: SampledColumn;
  readonly date?: SampledColumn;
  /** The heading names an attempt (发送时间, call_time), or a time (time, 开始时间), or the cells alone are times. */
  readonly by: 'attempt' | 'heading' | 'cells';
}

const attempt =
  /^(?:短信|消息|用户|客户|电话|api|接口|sms|message|msg|user|メッセージ|通話)*(?:发送|發送|发出|提交|下发|呼叫|呼出|呼入|拨打|拨号|通话|发起|来电|请求|請求|调用|調用|访问|登录|登錄|登入|进房|進房|入房|加入|入会|送信|発信|着信|リクエスト|要求|ログイン|入室|コール|试行|尝试|試行)(?:日時|時刻|時間|时间戳?|时刻|日期|日付|日)$/;
const attemptEnglish =
  /^(?:sms|message|msg|user|client|api)*(?:sent|send|sending|submit|submitted|submission|call|called|dial|dialed|dialled|invite|request|requested|req|login|loggedin|signin|join|joined|enter|entered|attempt|attempted)(?:start)?(?:at|on|time|timestamp|ts|date|datetime|dt)(?:utc|gmt)?$/;

/** Which column tells when each attempt was made; null where none does for certain. */
export function timeColumn(columns: readonly SampledColumn[]): TimeColumn | null {
  const named = columns.filter(({ name, look }) => namesAttempt(name) && look in order).toSorted(byLook);
  const [attempted] = named;
  if (attempted) return withDay(attempted, columns, 'attempt');
  const known = best(columns, 'time', 'start', 'date');
  if (known) return withDay(known, columns, 'heading');
  const unnamed = columns.filter(({ heading, look }) => !heading?.meaning && look in order).toSorted(byLook);
  const [first, second] = unnamed;
  // Of two columns of full times either may be meant
  return first && (first.look !== 'instant' || second?.look !== 'instant')
    ? withDay(first, columns, 'cells')
    : null;
}

const order: Partial<Record<Look, number>> = { instant: 0, time: 1, day: 2 };

function byLook(a: SampledColumn, b: SampledColumn): number {
  return (order[a.look] ?? 0) - (order[b.look] ?? 0);
}

function namesAttempt(name: string): boolean {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)|[\s_.-]/g, '');
  return attempt.test(key) || attemptEnglish.test(key);
}

/** Where the column holds times of day alone, or days alone beside them, both are needed. */
function withDay(
  column: SampledColumn,
  columns: readonly SampledColumn[],
  by: TimeColumn['by'],
): TimeColumn | null {
  const of = (look: Look) => columns.filter((one) => one !== column && one.look === look);
  if (column.look === 'time') {
    const days = of('day');
    const date = best(days, 'date') ?? days[0];
    return date ? { column, date, by } : null;
  }
  const clock = column.look === 'day' ? of('time')[0] : undefined;
  return clock ? { column: clock, date: column, by } : { column, by };
}
