import { useMemo } from 'react';
import { zoneOf } from '../../case/zone';
import { formatDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { namesComeBack } from '../use-month-name';
import { useWizard } from '../wizard-context';
import { columnsOf } from './columns';
import type { LogContextValue } from './log-context';
import type { LogActions } from './use-log-actions';

export function useLogContextValue({ write, remove }: LogActions): LogContextValue {
  const { terms, draft, soFar } = useWizard();
  const { formatMonthShort, formatMonth, formatDayRangeShort } = useFormats();
  const { logZone } = draft;
  const zone = useMemo(() => zoneOf(logZone), [logZone]);
  const { asOf } = soFar.reading;
  const asOfDay = asOf === null ? '' : formatDay(asOf);
  const withYear = namesComeBack(soFar.months);

  // By text, so that months that have not changed do not look new.
  const spans = (soFar.months ?? []).map(({ start, end }) => `${start}/${end}`).join(' ');
  const monthName = useMemo(() => {
    const { kind } = terms.serviceMonth;
    const names = spans.split(' ').map((span) => {
      const [start = '', end = ''] = span.split('/');
      if (start === '') return '';
      if (kind === 'anniversary') return formatDayRangeShort(start, end);
      return withYear ? formatMonth(start) : formatMonthShort(start);
    });
    return (index: number) => names[index - 1] ?? '';
  }, [spans, terms, withYear, formatDayRangeShort, formatMonth, formatMonthShort]);

  return useMemo(
    () => ({ terms, columns: columnsOf(terms), zone, monthName, asOf: asOfDay, write, remove }),
    [terms, zone, monthName, asOfDay, write, remove],
  );
}
