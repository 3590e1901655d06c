import { normalise } from '../../../written/normalise';
import type { Findings } from './findings';

export interface TableRecord {
  /** The line as a spreadsheet counts it. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table whose heading was found: its column names in small letters, and the rows under it. */
export interface RecordTable {
  readonly heads: readonly string[];
  /** As written. */
  readonly headings: readonly string[];
  readonly records: readonly TableRecord[];
  readonly headingRow: number;
  readonly blankRows: readonly number[];
}

type Rows = readonly (readonly string[])[];

/** How far down a heading may stand, below a title or a spreadsheet's hint. */
const mostLinesAbove = 5;

/** The rows under the heading that is looked for; null where there is no such heading. */
export function tableUnder(rows: Rows, isHeading: (heads: readonly string[]) => boolean): RecordTable | null {
  const at = rows.slice(0, mostLinesAbove).findIndex((cells) => isHeading(headsOf(cells)));
  const headings = rows[at];
  if (!headings) return null;
  const below = rows.slice(at + 1).map((cells, place) => ({ row: at + 2 + place, cells }));
  return {
    heads: headsOf(headings),
    headings,
    records: below.filter((record) => !isBlank(record)),
    headingRow: at + 1,
    blankRows: below.filter(isBlank).map(({ row }) => row),
  };
}

/** The lines that hold no record: what stands above and in the heading, and blank ones. */
export function passOtherLines({ headingRow, blankRows }: RecordTable, findings: Findings): void {
  for (let row = 1; row <= headingRow; row++) findings.pass(row, 'heading');
  for (const row of blankRows) findings.pass(row, 'blank');
}

function isBlank({ cells }: TableRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function headsOf(cells: readonly string[]): string[] {
  return cells.map((cell) => normalise(cell).toLowerCase());
}
