import { useTranslation } from 'react-i18next';
import { entryFields } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';

/** Fields of a file, each with its name in the locales. */
const fields = [
  'product',
  'title',
  'claimant',
  'account',
  'contact',
  'reference',
  'purchase',
  'startDate',
  'until',
  'months',
  'endDate',
  'logZone',
  'log',
  'fees',
  'currency',
  'default',
  'consumed',
  'deducted',
  'each',
  'byMonth',
  'messagePrice',
  'asOf',
  'kind',
  ...entryFields,
  'id',
  'format',
  'version',
] as const;
type Field = (typeof fields)[number];

/** A path in a file, `log[3].end`, as people call the place: "Row 4, End". Blank where it has no name. */
export function usePlaceName(): (path: string) => string {
  const { t } = useTranslation('share');
  const { formatDay } = useFormats();

  function within(place: string, rest = ''): string {
    const field = lastField(rest);
    return field ? t(($) => $.file.place.within, { place, field: t(($) => $.file.fields[field]) }) : place;
  }

  return (path) => {
    const [, row, inRow] = /^log\[(\d+)\](.*)$/s.exec(path) ?? [];
    if (row)
      return within(
        t(($) => $.file.place.row, { number: Number(row) + 1 }),
        inRow,
      );
    const [, fee, inFee] = /^fees\.byMonth\[(\d+)\](.*)$/s.exec(path) ?? [];
    if (fee)
      return within(
        t(($) => $.file.place.fee, { number: Number(fee) + 1 }),
        inFee,
      );
    const [, month, inMonth] = /^fees\.byMonth\.(\d{4}-\d{2}-\d{2})(.*)$/s.exec(path) ?? [];
    if (month)
      return within(
        t(($) => $.file.place.month, { month: formatDay(month) }),
        inMonth,
      );
    const field = lastField(path);
    return field ? t(($) => $.file.fields[field]) : '';
  };
}

/** The innermost field that is known: of a key that is not, where it stands. */
function lastField(path: string): Field | undefined {
  return path
    .split('.')
    .toReversed()
    .flatMap((name) => fields.find((field) => field === name) ?? [])[0];
}
