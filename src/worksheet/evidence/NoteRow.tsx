import { Fragment } from 'react';
import { useResult } from '../../working/result';
import { BlankCell } from '../paper/BlankCell';
import { noteOf } from './note-of';

interface NoteRowProps {
  /** Those of the row above. */
  readonly entries: readonly number[];
  /** Of each. */
  readonly columns: number;
}

/** Under the entries of a row: what the claimant noted beside them, as far as a line holds it. */
export function NoteRow({ entries, columns }: NoteRowProps) {
  const result = useResult();
  const notes = entries.map((entry) => ({ entry, note: noteOf(result, entry) }));
  return (
    notes.some(({ note }) => note !== null) && (
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
