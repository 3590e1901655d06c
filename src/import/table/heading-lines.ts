import { readCellAlone } from './date-cell';
import { readHeading } from './heading';

/** Where a table's heading stands, and what it says of each column; no lines where it has none. */
export interface HeadingLines {
  /** Places of its lines, from 0: one, or two that fill each other's gaps. */
  readonly lines: readonly number[];
  readonly cells: readonly string[];
}

type Row = readonly string[];

/** A heading stands among the first rows; titles, names and dates of a report stand above it. */
const probeRows = 40;
const probeColumns = 200;
const longestHeading = 80;

export function findHeadingLines(rows: readonly Row[]): HeadingLines {
  const at = findHeading(rows);
  if (at === null) return { lines: [], cells: [] };
  for (const upper of [at, at - 1]) {
    const [above, below] = [rows[upper], rows[upper + 1]];
    if (above && below && isSplit(above, below))
      return { lines: [upper, upper + 1], cells: together(above, below) };
  }
  return { lines: [at], cells: rows[at] ?? [] };
}

/** The row with most known headings; else the first row of several cells none of which holds a figure. */
function findHeading(rows: readonly Row[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [index, row] of rows.slice(0, probeRows).entries()) {
    const known = knownMeanings(row);
    if (known > most) [best, most] = [index, known];
  }
  const isNarrow = rows.slice(0, probeRows).every((row) => filled(row).length < 2);
  const width = filled(rows[best ?? 0] ?? []).length;
  if (best !== null && (most > 1 || isNarrow || (width > 1 && width < 4))) return best;
  const first = rows.slice(0, probeRows).findIndex((row) => filled(row).length > 1);
  const cells = filled(rows[first] ?? []);
  return cells.length > 1 && !cells.some(isFigure) ? first : null;
}

/**
 * Whether two rows are one heading, as merged cells come out in a text: 中断时段 over 开始 and 结束, and 备注 over a blank.
 * Each has a heading where the other is blank.
 */
function isSplit(above: Row, below: Row): boolean {
  if (filled(above).length < 2 || filled(above).some(isFigure) || knownMeanings(below) < 2) return false;
  const isBlank = (row: Row, column: number) => (row[column] ?? '').trim() === '';
  return (
    below.some((cell, column) => isBlank(above, column) && readHeading(cell).meaning !== null) &&
    above.some((_, column) => !isBlank(above, column) && isBlank(below, column))
  );
}

/** The lower line says more of a column than the group it stands in. */
function together(above: Row, below: Row): readonly string[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const cell = below[column] ?? '';
    return cell.trim() === '' ? (above[column] ?? '') : cell;
  });
}

/** How many different things the cells say of their columns; none in a row that holds a figure. */
function knownMeanings(row: Row): number {
  const cells = filled(row).filter((cell) => cell.length <= longestHeading);
  if (cells.some(isFigure)) return 0;
  return new Set(cells.map((cell) => readHeading(cell).meaning).filter((meaning) => meaning !== null)).size;
}

/** A date, a time or a number: it stands in no heading. */
function isFigure(cell: string): boolean {
  if (!/[\d０-９]/.test(cell)) return false;
  const { kind } = readCellAlone(cell);
  return (kind !== 'refused' && kind !== 'month') || /^[\d０-９.,%：:\s-]+$/.test(cell);
}

function filled(row: Row): Row {
  return row.slice(0, probeColumns).filter((cell) => cell.trim() !== '');
}
