import { columnLetters } from '../workbook/sheet-marks';
import { readHeading, type Heading } from './heading';
import { findHeadingLines } from './heading-lines';

/** A table found in rows of text: its columns by name, and the rows under its heading. */
export interface Table {
  readonly columns: readonly Column[];
  readonly hasHeading: boolean;
  readonly body: readonly BodyRow[];
  /** The heading, what stands above it, and its repetitions, by their row numbers. */
  readonly headingRows: readonly number[];
}

export interface Column {
  readonly index: number;
  /** The heading as written, made unique; a column without one goes by its letter. */
  readonly name: string;
  /** Null where the column has none. */
  readonly heading: Heading | null;
}

export interface BodyRow {
  /** From 1, as a spreadsheet counts, or a list. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** A column's cells as read, and where it stands. */
export interface Read<T> {
  readonly column: Column;
  readonly at: (row: number) => T;
}

/** As many as a spreadsheet has. What lies beyond was not cut by its own delimiter. */
const mostColumns = 16_384;

export function findTable(rows: readonly (readonly string[])[]): Table {
  const { lines, cells: headings } = findHeadingLines(rows);
  const last = lines.at(-1) ?? -1;
  const hasHeading = lines.length > 0;
  const width = Math.min(hasHeading ? headings.length : widest(rows), mostColumns);
  const keys = lines.map((line) => keyOf(rows[line] ?? []));
  const body: BodyRow[] = [];
  const headingRows: number[] = [];
  for (const [index, cells] of rows.entries()) {
    const isHint = index === 0 && cells.length === 1 && /^sep=.$/i.test(cells[0] ?? '');
    if (isHint || index <= last || keys.some((key) => isRepeated(cells, key))) headingRows.push(index + 1);
    else body.push({ number: index + 1, cells });
  }
  return { columns: nameColumns(headings, width), hasHeading, body, headingRows };
}

function keyOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\t');
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function isRepeated(cells: readonly string[], key: string): boolean {
  return cells.length > 1 && key.startsWith(cells[0]?.trim() ?? '') && keyOf(cells) === key;
}

function nameColumns(headings: readonly string[], width: number): Column[] {
  const taken = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const text = headings[index]?.replace(/\s+/g, ' ').trim() ?? '';
    if (text === '') return { index, name: columnLetters(index + 1), heading: null };
    const times = (taken.get(text) ?? 0) + 1;
    taken.set(text, times);
    return {
      index,
      name: times === 1 ? text : `${text} (${times})`,
      heading: readHeading(headings[index] ?? ''),
    };
  });
}
