import type { Archive } from './archive';

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
  const workbook = (await archive.text('xl/workbook.xml')) ?? '';
  const relations = (await archive.text('xl/_rels/workbook.xml.rels')) ?? '';
  const percentStyles = stylesOfPercent((await archive.text('xl/styles.xml')) ?? '');
  const targets = new Map(
    elements(relations, 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']),
  );
  const marks = new Map<string, SheetMarks>();
  for (const tag of elements(workbook, 'sheet')) {
    const target = targets.get(attribute(tag, 'id') ?? '') ?? '';
    const xml = await archive.text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const name = unescaped(attribute(tag, 'name') ?? '');
    if (xml !== null) marks.set(name, scanSheet(xml, percentStyles));
  }
  return marks;
}

const builtInPercent = ['9', '10'];

/** Numbers of the cell styles whose format has a percent sign. */
function stylesOfPercent(xml: string): ReadonlySet<string> {
  const formats = new Set(builtInPercent);
  for (const tag of elements(xml, 'numFmt')) {
    const code = (attribute(tag, 'formatCode') ?? '').replaceAll(/&quot;.*?&quot;|\\./g, '');
    if (code.includes('%')) formats.add(attribute(tag, 'numFmtId') ?? '');
  }
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  const styles = elements(cells, 'xf').map((tag, index) => [attribute(tag, 'numFmtId') ?? '', `${index}`]);
  return new Set(styles.flatMap(([format = '', style = '']) => (formats.has(format) ? [style] : [])));
}

const address = /^([A-Z]{1,3})(\d{1,7})$/;
const dateValue = /^[^<]*<(?:\w+:)?v>([^<]*)</;

function scanSheet(xml: string, percentStyles: ReadonlySet<string>): SheetMarks {
  const percent = new Set<string>();
  const dates = new Map<string, string>();
  let [lastRow, lastColumn] = [0, 0];
  for (const { 0: tag, index } of xml.matchAll(/<(?:\w+:)?c\s[^>]*>/g)) {
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

function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

const attributes = new Map<string, RegExp>();

function attribute(tag: string, name: string): string | undefined {
  let pattern = attributes.get(name);
  if (!pattern) attributes.set(name, (pattern = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(tag);
  return match?.[1] ?? match?.[2];
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name = '') =>
      hex !== undefined || number !== undefined
        ? String.fromCodePoint(Math.min(hex === undefined ? Number(number) : parseInt(hex, 16), 0x10ffff))
        : (entities[String(name)] ?? whole),
  );
}
