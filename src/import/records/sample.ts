import type { AgreementTerms } from '../../domain';
import { decode } from '../decode';
import type { Encoding, EncodingPreview } from '../questions';
import { readDelimited } from '../read-delimited';
import { splitRows } from '../split-rows';
import { readHeading } from '../table/heading';
import { findTable, type Table } from '../table/table';
import type { SheetStream } from '../workbook/sheet-stream';
import { spanSecondsOf, type Delimiter, type RecordsPlan } from './plan';
import { columnsOf, type RecordsColumns } from './record-columns';

/** The beginning of a file: enough to ask everything that must be asked before it is read whole. */
export interface RecordsSample {
  /** Of a workbook. */
  readonly sheet?: string;
  /** Read in place of the file: rows of a paste, or of a table that is no stream. */
  readonly rewritten?: Blob;
  /** Of the file, or of the sheet unpacked. */
  readonly bytes: number;
  /** About how many rows the file has. */
  readonly rows: number;
  readonly encoding: Encoding;
  /** Null where cells are divided in a way that cannot be read as a stream; then the table is read as others are. */
  readonly delimiter: Delimiter | null;
  readonly headings: readonly string[];
  readonly headerRows: number;
  /** The rows under the headings, as far as the sample goes. */
  readonly body: readonly (readonly string[])[];
  /** What the headings say of the columns; null where they are not those of records. */
  readonly columns: RecordsColumns | null;
}

export type SampleReading =
  | { readonly kind: 'sample'; readonly sample: RecordsSample }
  | { readonly kind: 'needs-encoding'; readonly candidates: readonly EncodingPreview[] }
  /** A workbook or another archive: it is read whole, if it can be read. */
  | { readonly kind: 'not-text' };

const sampleBytes = 1 << 16;
const lineFeed = 10;
/** Of zip archives, which workbooks are, of gzip, and of workbooks before 2007. */
const signatures = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const delimiters: readonly Delimiter[] = [',', '\t', ';', '|'];

/** Reads the beginning of a file. `encoding`: the answer, where it was asked. */
export async function readSample(file: Blob, encoding?: Encoding): Promise<SampleReading> {
  const probe = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  if (signatures.some((signature) => signature.every((byte, at) => probe[at] === byte)))
    return { kind: 'not-text' };
  const whole = probe.length === file.size;
  const bytes = whole ? probe : wholeLines(probe);
  const decoded = decode(bytes, encoding);
  if (decoded.kind === 'needs-encoding') return decoded;
  const { rows, delimiter } = readDelimited(decoded.text);
  return {
    kind: 'sample',
    sample: {
      bytes: file.size,
      rows: whole ? rows.length : Math.round((rows.length / bytes.length) * file.size),
      encoding: decoded.encoding,
      // Columns held apart by blanks are told as tabs, which the file has none of
      delimiter: delimiters.find((one) => one === delimiter && decoded.text.includes(one)) ?? null,
      ...tableOf(rows),
    },
  };
}

/** Reads the beginning of a sheet, whose rows stream as comma-separated text; null where it holds nothing. */
export async function readSheetSample({ name, size, blocks }: SheetStream): Promise<RecordsSample | null> {
  const decoder = new TextDecoder();
  let [text, read] = ['', 0];
  let whole = true;
  for await (const block of blocks()) {
    text += decoder.decode(block.bytes, { stream: true });
    ({ read } = block);
    whole = text.length < sampleBytes;
    if (!whole) break;
  }
  // Where it is cut the last row may lack its end
  const rows = splitRows(text, ',').slice(0, whole ? undefined : -1);
  if (rows.every((row) => row.every((cell) => cell === ''))) return null;
  return {
    sheet: name,
    bytes: size,
    rows: whole ? rows.length : Number(((rows.length / read) * size).toPrecision(2)),
    encoding: 'utf-8',
    delimiter: ',',
    ...tableOf(rows),
  };
}

function tableOf(
  rows: readonly (readonly string[])[],
): Pick<RecordsSample, 'headings' | 'headerRows' | 'body' | 'columns'> {
  return partsOf(findTable(rows));
}

/** What a table says of its columns, and its rows. */
export function partsOf(table: Table): Pick<RecordsSample, 'headings' | 'headerRows' | 'body' | 'columns'> {
  const above = table.headingRows.findIndex((row, index) => row !== index + 1);
  const body = table.body.map(({ cells }) => cells);
  return {
    headings: table.columns.map(({ name }) => name),
    headerRows: above < 0 ? table.headingRows.length : above,
    body,
    columns: columnsOf(table.columns, body),
  };
}

/** Up to the last end of a line, so that neither a row nor a character is cut; in UTF-16 with its second byte. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const last = bytes.lastIndexOf(lineFeed);
  if (last < 0) return bytes;
  return bytes.subarray(0, last + (bytes[last + 1] === 0 && last % 2 === 0 ? 2 : 1));
}

/** The plan that a sample and its columns come to, all of them known; null where they are not those of records. */
export function planOf(
  sample: RecordsSample,
  columns: RecordsColumns | null,
  { measure }: AgreementTerms,
  { zone, dateOrder }: Pick<RecordsPlan, 'zone' | 'dateOrder'>,
): RecordsPlan | null {
  const { sheet, encoding, delimiter, headings, headerRows } = sample;
  if (!columns || delimiter === null) return null;
  const { time, date, counts } = columns;
  const spanSeconds = spanSecondsOf(measure);
  const units = headings.map((heading) => readHeading(heading).countUnit);
  return {
    ...(sheet !== undefined && { sheet }),
    encoding,
    delimiter,
    headings,
    headerRows,
    time,
    ...(date !== undefined && { date }),
    ...(units.some((unit) => unit !== '') && { units }),
    counts,
    zone,
    dateOrder,
    spanSeconds,
  };
}
