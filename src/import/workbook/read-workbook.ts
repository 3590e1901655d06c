import { readCount } from '../../written/number';
import { openArchive } from './archive';
import { dateText, numberText, percentText, writtenDateText } from './cell-text';
import { columnLetters, readMarks, type SheetMarks } from './sheet-marks';
import { storedArchive } from './stored-archive';

/** A sheet's cells as text, its rows as wide as they are filled. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** As in `TableInput`. */
  readonly shortenedNumbers: readonly number[];
}

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly code: 'not-a-workbook' | 'too-large' };

/** What a workbook may unpack to; a small archive can declare far more than any log is. */
const mostUnpacked = 200_000_000;
const mostRows = 1_048_576;
/** read-excel-file fills a sheet up to its last row and column: one cell at the far corner is 17 thousand million. */
const mostCells = 20_000_000;

/** An .xlsx file to the sheets that hold something. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const archive = await openArchive(new Blob([new Uint8Array(bytes)]));
  if (!archive?.sizes.has('xl/workbook.xml')) return { ok: false, code: 'not-a-workbook' };
  const unpacked = [...archive.sizes.values()].reduce((sum, size) => sum + size, 0);
  if (unpacked > mostUnpacked) return { ok: false, code: 'too-large' };
  try {
    const marks = await readMarks(archive);
    if ([...marks.values()].some(isTooLarge)) return { ok: false, code: 'too-large' };
    const { default: read } = await import('read-excel-file/universal');
    const sheets = await read(await storedArchive(archive));
    const filled = sheets
      .map(({ sheet, data }) => toSheet(sheet, data, marks.get(sheet)))
      .filter(({ rows }) => rows.length > 0);
    return textIn(filled) > mostUnpacked ? { ok: false, code: 'too-large' } : { ok: true, sheets: filled };
  } catch {
    // The package's own errors are sentences, and a damaged file ends in any of JavaScript's.
    return { ok: false, code: 'not-a-workbook' };
  }
}

/** Cells share their texts in the file: written out, one long text is as many as there are cells. */
function textIn(sheets: readonly Sheet[]): number {
  let length = 0;
  for (const { rows } of sheets) for (const row of rows) for (const text of row) length += text.length;
  return length;
}

function isTooLarge({ lastRow, lastColumn }: SheetMarks): boolean {
  return lastRow > mostRows || lastRow * lastColumn > mostCells;
}

function toSheet(name: string, data: readonly (readonly unknown[])[], marks: SheetMarks | undefined): Sheet {
  const shortened = new Set<number>();
  const rows = data.map((cells, row) =>
    cells.map((value, column) => {
      const at = `${columnLetters(column + 1)}${row + 1}`;
      const text = cellText(value, at, marks);
      if (typeof value === 'number' && /^\d+\.\d$/.test(text)) shortened.add(column);
      return text;
    }),
  );
  for (const merge of marks?.merges ?? []) fillDown(rows, data, merge);
  while (rows.at(-1)?.every((text) => text === '')) rows.pop();
  return { name, rows, shortenedNumbers: [...shortened] };
}

function cellText(value: unknown, at: string, marks: SheetMarks | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return marks?.percent.has(at) ? percentText(value) : numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (!(value instanceof Date)) return '';
  const written = marks?.dates.get(at);
  return written === undefined ? dateText(value) : writtenDateText(written);
}

/** A merged cell says the same of each of its rows; a number in it is one for all of them and stays in the first. */
function fillDown(
  rows: string[][],
  data: readonly (readonly unknown[])[],
  merge: SheetMarks['merges'][number],
) {
  const column = merge.column - 1;
  const text = rows[merge.first - 1]?.[column] ?? '';
  if (text === '' || typeof data[merge.first - 1]?.[column] === 'number' || isCount(text)) return;
  for (let row = merge.first; row < Math.min(merge.last, rows.length); row++) {
    const cells = rows[row];
    if (cells?.[column] === '') cells[column] = text;
  }
}

/** A number that is stored as text; 20260305 is a day. */
function isCount(text: string): boolean {
  return readCount(text).ok && !/^20\d{6}$/.test(text);
}
