import { areChangesOfState } from '../state-words';
import type { RecordsSample } from './sample';

const manyBytes = 5_000_000;
const manyRows = 50_000;

/**
 * Whether a table is to be added up while it streams, rather than read into rows: where its columns are those of records
 * and it is large, or each of its rows is one attempt. Sources with a format of their own are recognised before this,
 * for a monitor's log has a column of outcomes too.
 */
export function looksLikeRecords({ bytes, rows, delimiter, columns, body }: RecordsSample): boolean {
  if (!columns || delimiter === null) return false;
  const { counts } = columns;
  if (counts.kind !== 'outcome') return bytes > manyBytes || rows > manyRows;
  return !areChangesOfState(body.map((cells) => cells[counts.outcome] ?? ''));
}
