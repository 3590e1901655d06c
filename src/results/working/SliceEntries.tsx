import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useEntryWords } from '../../working/words/use-entry-words';
import type { WorkingEntry } from '../../working/working-entries';
import { Sentences } from '../../i18n/Sentences';
import { EntriesTable } from './EntriesTable';

interface SliceEntriesProps {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
  /** Of a slice. */
  readonly minutes: number;
}

/** The entries of a month in which time slices are counted, with the slices that each accounts for. */
export function SliceEntries({ month, entries, minutes }: SliceEntriesProps) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const words = useEntryWords();
  const { bad } = month.measured;
  const withRange = (expected: number, lower: number, upper: number) => (
    <>
      {formatInteger(expected)}
      {lower !== upper && (
        <span className="entries__range">
          {formatInteger(lower)}–{formatInteger(upper)}
        </span>
      )}
    </>
  );
  const shared = entries.reduce((sum, { share }) => sum + (share?.upper ?? 0), 0) > bad.upper / minutes;
  return (
    <EntriesTable
      entries={entries}
      isCounted={({ share }) => (share?.expected ?? 0) > 0}
      columns={[
        {
          name: 'success',
          head: t(($) => $.entries.success),
          of: ({ is }) => words.success(is),
          total: null,
        },
        {
          name: 'slices',
          head: t(($) => $.entries.slices, { count: minutes }),
          of: ({ share }) => (share ? withRange(share.expected, share.lower, share.upper) : '–'),
          total: withRange(bad.expected / minutes, bad.lower / minutes, bad.upper / minutes),
        },
        {
          name: 'sum',
          head: t(($) => $.entries.minutes),
          of: ({ share }) =>
            share ? formatInteger(share.expected * minutes) : t(($) => $.entries.notCounted),
          total: formatInteger(bad.expected),
        },
      ]}
      remark={
        <Sentences>
          {bad.lower !== bad.upper &&
            t(($) => $.entries.range, { lower: formatInteger(bad.lower), upper: formatInteger(bad.upper) })}
          {shared && t(($) => $.entries.shared)}
        </Sentences>
      }
    />
  );
}
