import { Fragment } from 'react';
import { noteLine } from '../../working/as-written';
import { useResult } from '../../working/result';
import { BlankCell } from '../paper/BlankCell';

interface NoteRowProps {
  /** Those of the row above. */
  readonly entries: readonly number[];
  /** Of each. */
  readonly columns: number;
}

/** Under the entries of a row: what the claimant noted beside them, as far as a line holds it. */
export function NoteRow({ entries, columns }: NoteRowProps) {
  const { file } = useResult();
  const notes = entries.map((entry) => ({ entry, note: noteLine(file, entry) }));
  return (
    notes.some(({ note }) => note !== '') && (
      <tr className="evidence__note">
        {notes.map(({ entry, note }) => (
          <Fragment key={entry}>
            <BlankCell />
            <td colSpan={columns - 1}>{note}</td>
          </Fragment>
        ))}
      </tr>
    )
  );
}
