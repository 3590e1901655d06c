import type { Archive } from './archive';
import { readWorkbookContents } from './contents';
import { readNumberStyles } from './number-styles';
import { attribute, elements } from './xml-text';

/** What a sheet's cells are shown as, which read-excel-file does not tell; cells by address, such as B3. */
export interface SheetMarks {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Numbers shown as percentages: 0.98 that reads 98 %. */
  readonly percent: ReadonlySet<string>;
  /** Dates written as text, by the file's own words: a Date object made of them depends on this machine's zone. */
  readonly dates: ReadonlyMap<string, string>;
  /** Merged cells: first and last row, and the column whose topmost cell holds the value. All from 1. */
  readonly merges: readonly { readonly column: number; readonly first: number; readonly last: number }[];
}

/** The marks of each sheet by its name. */
export async function readMarks(archive: Archive): Promise<ReadonlyMap<string, SheetMarks>> {
  const { sheets, styles } = await readWorkbookContents(archive);
  const shown = readNumberStyles((await archive.text(styles)) ?? '');
  const percentStyles = new Set(shown.flatMap((style, index) => (style === 'percent' ? [`${index}`] : [])));
  const marks = new Map<string, SheetMarks>();
  for (const [name, path] of sheets) {
    const xml = await archive.text(path);
    if (xml !== null) marks.set(name, scanSheet(xml, percentStyles));
  }
  return marks;
}

const address = /^([A-Z]{1,3})(\d{1,7})$/;
const dateValue = /^[^<]*<(?:\w+:)?v>([^<]*)</;

function scanSheet(xml: string, percentStyles: ReadonlySet<string>): SheetMarks {
  const percent = new Set<string>();
  const dates = new Map<string, string>();
  let [lastRow, lastColumn] = [0, 0];
  for (const { 0: tag, index } of xml.matchAll(/<(?:\w+:)?c\s[^<>]*>/g)) {
    const at = attribute(tag, 'r') ?? '';
    const place = placeOf(at);
    lastRow = Math.max(lastRow, place?.row ?? 0);
    lastColumn = Math.max(lastColumn, place?.column ?? 0);
    if (percentStyles.has(attribute(tag, 's') ?? '')) percent.add(at);
    if (attribute(tag, 't') === 'd') {
      const from = index + tag.length;
      dates.set(at, dateValue.exec(xml.slice(from, from + 200))?.[1] ?? '');
    }
  }
  return { lastRow, lastColumn, percent, dates, merges: elements(xml, 'mergeCell').flatMap(mergeOf) };
}

function mergeOf(tag: string): SheetMarks['merges'] {
  const [from, to] = (attribute(tag, 'ref') ?? '').split(':').map(placeOf);
  return from && to && to.row > from.row ? [{ column: from.column, first: from.row, last: to.row }] : [];
}

/** Row and column from 1. */
function placeOf(at: string): { row: number; column: number } | null {
  const [, letters = '', row] = address.exec(at) ?? [];
  if (row === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** A column's letters; from 1. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}
