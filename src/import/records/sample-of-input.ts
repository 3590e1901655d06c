import type { Input } from '../input';
import { tableOfJson } from '../table/json-table';
import { findTable, type Table } from '../table/table';
import { partsOf, type RecordsSample } from './sample';

/** Rows that were read whole, as a text that streams; null where they are no table. */
export function sampleOfInput(input: Input): RecordsSample | null {
  if (input.kind === 'table') return sampleOfRows(input.rows, findTable(input.rows));
  const { table, refused } = tableOfJson(input.value);
  // Objects have no row of headings: rows are counted as the list counts them
  const isPlain = refused.length === 0 && table.headingRows.length === 0 && table.columns.length > 0;
  return isPlain
    ? sampleOfRows(
        table.body.map(({ cells }) => cells),
        table,
      )
    : null;
}

function sampleOfRows(rows: readonly (readonly string[])[], table: Table): RecordsSample {
  const lines = rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`);
  const rewritten = new Blob(lines);
  const { size: bytes } = rewritten;
  return { rewritten, bytes, rows: rows.length, encoding: 'utf-8', delimiter: ',', ...partsOf(table) };
}
