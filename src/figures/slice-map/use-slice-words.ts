import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay as isoDay, type Day } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { clock } from '../clock';
import type { Stretch } from './slice-days';

/** Words for days, times of day and numbers of slices. `minutes`: of a slice. */
export function useSliceWords(minutes: number) {
  const { t } = useTranslation('figures');
  const formats = useFormats();
  return useMemo(
    () => ({
      day: (day: Day) => formats.formatDayShort(isoDay(day)),
      days: (first: Day, last: Day) => formats.formatDayRangeShort(isoDay(first), isoDay(last)),
      span: ({ from, to }: Stretch) => `${clock(from)}–${clock(to)}`,
      slices: (count: number) =>
        t(($) => $.slices.count, {
          count,
          slices: formats.formatInteger(count),
          minutes: formats.formatInteger(count * minutes),
        }),
      minutes: (slices: number) =>
        t(($) => $.slices.minutes, { minutes: formats.formatInteger(slices * minutes) }),
    }),
    [t, formats, minutes],
  );
}
