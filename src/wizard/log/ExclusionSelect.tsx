import { Select } from '../../ui/Select';
import { cellId } from '../mistakes';
import { useLogContext } from './log-context';
import type { LogRowProps } from './log-row-props';

export function ExclusionSelect({ row }: { readonly row: LogRowProps }) {
  const { t, terms, language, write } = useLogContext();
  const { entry, number, errors } = row;
  const id = cellId(entry.id, 'exclusion');
  const isWrong = errors.some(({ column }) => column === 'exclusion');
  const isKnown = entry.exclusion === '' || terms.exclusions.some(({ clause }) => clause === entry.exclusion);
  return (
    <Select
      id={id}
      data-row={entry.id}
      data-column="exclusion"
      aria-label={t(($) => $.log.cell, { row: number, column: t(($) => $.columns.exclusion) })}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `${id}-why` : undefined}
      value={entry.exclusion}
      onChange={(event) => write(entry, { exclusion: event.target.value })}
      options={[
        { value: '', label: t(($) => $.log.noExclusion) },
        ...terms.exclusions.map(({ clause, summary }) => ({
          value: clause,
          // So wide a gap that in a narrow cell the number stands alone.
          label: `${clause}\u2003\u2003${summary[language]}`,
        })),
        // What was pasted and names no clause stays, to be put right.
        ...(isKnown ? [] : [{ value: entry.exclusion, label: entry.exclusion }]),
      ]}
    />
  );
}
