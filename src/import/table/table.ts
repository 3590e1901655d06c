import { columnLetters } from '../workbook/sheet-marks';
import { readHeading, type Heading } from './heading';
import { readCellAlone } from './date-cell';

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

/** A heading stands among the first rows; titles, names and dates of a report stand above it. */
const probeRows = 40;
/** As many as a spreadsheet has. What lies beyond was not cut by its own delimiter. */
const mostColumns = 16_384;
const probeColumns = 200;
const longestHeading = 80;

export function findTable(rows: readonly (readonly string[])[]): Table {
  const at = findHeading(rows);
  const headings = at === null ? [] : (rows[at] ?? []);
  const width = Math.min(at === null ? widest(rows) : headings.length, mostColumns);
  const key = headings.map((cell) => cell.trim()).join('\t');
  const body: BodyRow[] = [];
  const headingRows: number[] = [];
  for (const [index, cells] of rows.entries()) {
    const isHint = index === 0 && cells.length === 1 && /^sep=.$/i.test(cells[0] ?? '');
    const isHeading = isHint || (at !== null && (index <= at || isRepeated(cells, key)));
    if (isHeading) headingRows.push(index + 1);
    else body.push({ number: index + 1, cells });
  }
  return { columns: nameColumns(headings, width), hasHeading: at !== null, body, headingRows };
}

/** The row with most known headings; else the first row of several cells none of which holds a figure. */
function findHeading(rows: readonly (readonly string[])[]): number | null {
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

/** How many different things the cells say of their columns; none in a row that holds a figure. */
function knownMeanings(row: readonly string[]): number {
  const cells = filled(row).filter((cell) => cell.length <= longestHeading);
  if (cells.some(isFigure)) return 0;
  return new Set(cells.map((cell) => readHeading(cell).meaning).filter((meaning) => meaning !== null)).size;
}

/** A date, a time or a number: it stands in no heading. */
function isFigure(cell: string): boolean {
  if (!/[\d０-９]/.test(cell)) return false;
  return readCellAlone(cell).kind !== 'refused' || /^[\d０-９.,%：:\s-]+$/.test(cell);
}

function filled(row: readonly string[]): readonly string[] {
  return row.slice(0, probeColumns).filter((cell) => cell.trim() !== '');
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function isRepeated(cells: readonly string[], key: string): boolean {
  return (
    cells.length > 1 &&
    key.startsWith(cells[0]?.trim() ?? '') &&
    cells.map((cell) => cell.trim()).join('\t') === key
  );
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
