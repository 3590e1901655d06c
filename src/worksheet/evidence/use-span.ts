import { secondsPerDay, type LogEntry } from '../../domain';
import { clockEnd, clockTime } from '../../working/clock';
import { useResult } from '../../working/result';

/** When an entry was, on the Beijing clock, in figures that read the same in every language. */
export function useSpan(): (entry: LogEntry) => string {
  const { measured } = useResult().evidence;
  return (entry) => {
    if (entry.kind === 'interval') return span(clockTime(entry.start), clockEnd(entry.end));
    if (entry.kind === 'unit' && measured.kind === 'timeslices') {
      const start = Math.floor(entry.second / measured.sliceSeconds) * measured.sliceSeconds;
      return span(
        clockTime({ second: start, nano: 0 }),
        clockEnd({ second: start + measured.sliceSeconds, nano: 0 }),
      );
    }
    const { day, time } = clockTime({ second: entry.second, nano: 0 });
    return entry.second % secondsPerDay === 0 ? day : `${day} ${time}`;
  };
}

type ClockTime = ReturnType<typeof clockTime>;

function span(start: ClockTime, end: ClockTime): string {
  const ends = start.day === end.day ? end.time : ` ${end.day} ${end.time}`;
  return `${start.day} ${start.time}–${ends}`.replace('– ', ' – ');
}
