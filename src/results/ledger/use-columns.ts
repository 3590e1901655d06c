import { useTranslation } from 'react-i18next';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';

export const columnKeys = [
  'serviceMonth',
  'days',
  'bad',
  'availability',
  'credit',
  'amount',
  'window',
  'status',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Column {
  readonly key: ColumnKey;
  readonly label: string;
  readonly figure: boolean;
}

export function useColumns(): readonly Column[] {
  const { t } = useTranslation('results');
  const { assessment } = useResult();
  const { day } = useDays();
  const { currency, asOf } = assessment;
  const unit = assessment.months[0]?.measured.unit ?? 'minutes';
  const inMessages = assessment.totals.messages !== null;
  const labels: Readonly<Record<ColumnKey, string>> = {
    serviceMonth: t(($) => $.ledger.serviceMonth),
    days: t(($) => $.ledger.days),
    bad: t(($) => $.ledger.bad[unit]),
    availability: t(($) => $.ledger.availability),
    credit: t(($) => $.ledger.credit),
    amount: inMessages ? t(($) => $.ledger.messages) : t(($) => $.ledger.amountIn, { currency }),
    window: t(($) => $.ledger.window),
    status: t(($) => $.ledger.status, { day: day(asOf) }),
  };
  return columnKeys.map((key) => ({
    key,
    label: labels[key],
    figure: ['days', 'bad', 'availability', 'amount'].includes(key),
  }));
}
