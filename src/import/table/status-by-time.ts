import type { Matching } from './match-columns';
import type { Column, Table } from './table';

const mostWords = 6;
const longestWord = 20;
/** These are states though neither comes twice. */
const yesOrNo = /^(?:[01yntf是否]|yes|no|true|false|はい|いいえ)$/i;

/**
 * The columns that may tell what the service was in each row, whatever their words: those of statuses, and those taken for
 * notes or for nothing. Each holds two to six short words, again and again.
 */
export function columnsThatMayTell(
  { columns }: Table,
  { matched, statuses }: Matching,
  cellsOf: (column: Column) => readonly string[],
): readonly Column[] {
  return columns.filter((column) => {
    const cells = cellsOf(column).filter((cell) => cell !== '');
    const words = new Set(cells);
    const isFew = words.size >= 2 && words.size <= mostWords;
    if (!isFew || cells.some((cell) => cell.length > longestWord)) return false;
    if (statuses.includes(column)) return true;
    const role = matched[column.index]?.role;
    // A heading such as Up may be known for something else, of which there is a better column.
    const isNamed = column.heading?.meaning === 'ignore' || column.heading?.meaning === 'series';
    const isFree = role === 'note' || (role === 'ignore' && !isNamed);
    return isFree && (words.size < cells.length || cells.every((cell) => yesOrNo.test(cell)));
  });
}
