import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { zoneOf } from '../../case/zone';
import { formatDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { namesComeBack } from '../use-month-name';
import { useWizard } from '../wizard-context';
import { tableColumns } from './columns';
import type { LogContextValue } from './log-context';
import type { LogActions } from './use-log-actions';
import type { Selection } from './use-selection';

export function useLogContextValue(
  { write, remove, chooseKind, newRow }: LogActions,
  { select }: Selection,
  deduct: (row: DraftEntry, number: number) => void,
): LogContextValue {
  const { terms, draft, soFar } = useWizard();
  const { t } = useTranslation('wizard');
  const language = useLanguage();
  const formats = useFormats();
  const { formatMonthShort, formatMonth, formatDayRangeShort } = formats;
  const { logZone, log } = draft;
  const zone = useMemo(() => zoneOf(logZone), [logZone]);
  const withUnits = newRow.kind === 'unit' || log.some(({ kind }) => kind === 'unit');
  const columns = useMemo(() => tableColumns(terms, withUnits), [terms, withUnits]);
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

  const countsMessages = terms.measure.kind === 'occurrences' && terms.measure.unit === 'messages';
  return useMemo(
    () => ({
      terms,
      t,
      language,
      formats,
      columns,
      zone,
      monthName,
      asOf: asOfDay,
      write,
      remove,
      select,
      chooseKind,
      deduct: countsMessages ? deduct : null,
    }),
    [
      terms,
      t,
      language,
      formats,
      columns,
      zone,
      monthName,
      asOfDay,
      write,
      remove,
      select,
      chooseKind,
      deduct,
      countsMessages,
    ],
  );
}
