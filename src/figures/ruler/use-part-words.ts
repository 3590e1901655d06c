import { useTranslation } from 'react-i18next';
import { dayOfSecond, formatDay, secondsPerDay, type LogEntry } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { clock } from '../clock';
import { lostUnit } from '../use-figure-words';
import type { RulerPart } from './ruler-parts';

/** What is said of a month of the ruler, or of an entry. `entryOf`: by its number. */
export function usePartWords(terms: Terms, entryOf: (number: number) => LogEntry | undefined) {
  const { t } = useTranslation('figures');
  const { formatDayRange, formatDayShort, formatInteger } = useFormats();
  const day = (second: number) => formatDayShort(formatDay(dayOfSecond(second)));

  function what(entry: LogEntry): string {
    if (entry.kind === 'count')
      return t(($) => $.ruler.reading.lost, {
        day: day(entry.second),
        share: t(($) => $.share[lostUnit(terms)], {
          bad: formatInteger(entry.failed),
          total: formatInteger(entry.total),
        }),
      });
    if (entry.kind === 'unit')
      return t(($) => $.ruler.reading.moment, { day: day(entry.second), time: time(entry.second) });
    const [start, end] = [entry.start.second, entry.end.second];
    if (dayOfSecond(start) === dayOfSecond(end))
      return t(($) => $.ruler.reading.moment, { day: day(start), time: `${time(start)}–${time(end)}` });
    return t(($) => $.ruler.reading.span, {
      start: t(($) => $.ruler.reading.moment, { day: day(start), time: time(start) }),
      end: t(($) => $.ruler.reading.moment, { day: day(end), time: time(end) }),
    });
  }

  return ({ month, mark, count }: RulerPart): string => {
    if (mark) {
      const entry = entryOf(mark.number);
      const said = { number: formatInteger(mark.number), what: entry ? what(entry) : '' };
      return t(($) => $.ruler.reading[mark.excluded ? 'excluded' : 'entry'], said);
    }
    const { index, days } = month;
    return t(($) => $.ruler.reading.month, {
      range: formatDayRange(month.start, month.end),
      note: t(($) => $.ruler.month, { count: days, index }),
      entries:
        count === 0
          ? t(($) => $.ruler.reading.noEntries)
          : t(($) => $.ruler.reading.entries, { count, number: formatInteger(count) }),
    });
  };
}

function time(second: number): string {
  return clock(second - dayOfSecond(second) * secondsPerDay);
}
