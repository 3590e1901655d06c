import { tz } from '@date-fns/tz';
import { formatISO } from 'date-fns';

/** The day in Beijing now, `YYYY-MM-DD`. The only place where a case asks the clock. */
export function todayInBeijing(now: Date = new Date()): string {
  return formatISO(now, { representation: 'date', in: tz('Asia/Shanghai') });
}
