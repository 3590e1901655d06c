import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { WorkingEntry } from '../../working/working-entries';
import { EntriesTable } from './EntriesTable';

interface CountEntriesProps {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
}

/** The entries of a month in which calls or messages are counted. */
export function CountEntries({ month: { measured }, entries }: CountEntriesProps) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const unit = measured.unit === 'messages' ? 'messages' : 'calls';
  return (
    <EntriesTable
      entries={entries}
      isCounted={({ is }) => is.exclusion === null}
      columns={[
        {
          name: 'slices',
          head: t(($) => $.entries.totalOf[unit]),
          of: ({ is }) => is.kind === 'count' && formatInteger(is.total),
          total: formatInteger(measured.total),
        },
        {
          name: 'sum',
          head: t(($) => $.entries.failures),
          of: ({ is }) =>
            is.kind === 'count' &&
            (is.exclusion === null ? formatInteger(is.failed) : t(($) => $.entries.notCounted)),
          total: formatInteger(measured.bad.expected),
        },
      ]}
    />
  );
}
