import { useTranslation } from 'react-i18next';
import { secondsPerDay, type LogEntry } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { clockEnd, clockTime, type ClockTime } from '../clock';
import { useResult } from '../result';
import { decimalText, shortest } from '../sums';
import { useDays } from './use-days';

export interface EntryWords {
  /** When it was, in Beijing time. */
  readonly time: (entry: LogEntry) => string;
  /** Its success rate, or its counts; null for an entry that has neither. */
  readonly success: (entry: LogEntry) => string | null;
}

export function useEntryWords(): EntryWords {
  const { t } = useTranslation('working');
  const { formatInteger } = useFormats();
  const { evidence } = useResult();
  const { day } = useDays();
  const at = (clock: ClockTime) => t(($) => $.time.at, { day: day(clock.day), time: clock.time });
  const span = (start: ClockTime, end: ClockTime) =>
    start.day === end.day
      ? t(($) => $.time.sameDay, { start: at(start), end: end.time })
      : t(($) => $.time.range, { start: at(start), end: at(end) });

  function time(entry: LogEntry): string {
    if (entry.kind === 'interval') return span(clockTime(entry.start), clockEnd(entry.end));
    if (entry.kind === 'unit' && evidence.measured.kind === 'timeslices') {
      const { sliceSeconds } = evidence.measured;
      const start = Math.floor(entry.second / sliceSeconds) * sliceSeconds;
      return span(clockTime({ second: start, nano: 0 }), clockEnd({ second: start + sliceSeconds, nano: 0 }));
    }
    const clock = clockTime({ second: entry.second, nano: 0 });
    return entry.second % secondsPerDay === 0 ? day(clock.day) : at(clock);
  }

  function success(entry: LogEntry): string | null {
    if (entry.kind === 'count') return null;
    return 'requests' in entry
      ? `${formatInteger(entry.successes)}/${formatInteger(entry.requests)}`
      : `${decimalText(shortest(entry.successRate, 0))}%`;
  }

  return { time, success };
}
