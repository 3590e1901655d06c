import { decode } from './decode';
import type { Input } from './input';
import type { Answers, Question } from './questions';
import type { JsonFault } from './json-fault';
import { readDelimited } from './read-delimited';
import { readJson } from './read-json';
import { isTooLong } from './too-long';
import { readWorkbook } from './workbook/read-workbook';

/** What was read of a file or a paste; or what must be asked before; or why nothing can be. */
export type InputReading =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'question'; readonly question: Question }
  /** `at`: the place of what is wrong, where one place is. */
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode; readonly at?: Place };

export type Place = Pick<JsonFault, 'line' | 'column'>;

export type UnreadableCode =
  /** Nothing but blanks. */
  | 'empty'
  /** Excel's format before 2007, or a workbook with a password: to be saved as .xlsx or CSV. */
  | 'old-workbook'
  /** An archive that is no .xlsx, or a damaged one; .ods and .numbers among them. */
  | 'not-a-workbook'
  | 'too-large'
  /** A picture, a PDF, a program: no text. */
  | 'not-text'
  /** A web page or XML, which spreadsheet programs open and others name .xls. */
  | 'markup'
  /** JSON that ends before it is complete. */
  | 'cut-off-json'
  /** JSON with a mistake in it. */
  | 'broken-json';

const mostBytes = 200_000_000;
const headBytes = 1000;
const sampleRows = 5;
const sampleCells = 12;

/** Reads a file's bytes. The answers used are `encoding` and `sheet`. */
export async function readFileInput(
  name: string,
  bytes: Uint8Array,
  answers: Answers,
): Promise<InputReading> {
  if (bytes.length > mostBytes) return unreadable('too-large');
  if (isArchive(bytes)) return readSheets(name, bytes, answers.sheet);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable('old-workbook');
  if (isBinary(bytes)) return unreadable('not-text');
  if (isMarkup(new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)))) return unreadable('markup');
  const decoded = decode(bytes, answers.encoding);
  if (decoded.kind === 'text') return readTextInput(name, decoded.text);
  return { kind: 'question', question: { kind: 'encoding', candidates: decoded.candidates } };
}

/** Reads a text: JSON, JSON Lines, or a table, pasted or out of a file. */
export function readTextInput(name: string, text: string): InputReading {
  if (text.trim() === '') return unreadable('empty');
  if (isMarkup(text.slice(0, headBytes))) return unreadable('markup');
  if (isTooLong(text)) return unreadable('too-large');
  const json = readJson(text);
  if (json.ok) return { kind: 'input', input: { kind: 'json', name, value: json.value } };
  if (json.fault) {
    const { cutOff, line, column } = json.fault;
    return { kind: 'unreadable', code: cutOff ? 'cut-off-json' : 'broken-json', at: { line, column } };
  }
  return {
    kind: 'input',
    input: { kind: 'table', name, rows: readDelimited(text.replace(/^\ufeff/, '')).rows },
  };
}

async function readSheets(
  name: string,
  bytes: Uint8Array,
  answer: string | undefined,
): Promise<InputReading> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return unreadable(workbook.code);
  const [only, another] = workbook.sheets;
  if (!only) return unreadable('empty');
  const chosen = another ? workbook.sheets.find((sheet) => sheet.name === answer) : only;
  if (chosen) {
    const { rows, shortenedNumbers } = chosen;
    return { kind: 'input', input: { kind: 'table', name, rows, shortenedNumbers } };
  }
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.length,
    sample: previewOf(sheet.rows),
  }));
  return { kind: 'question', question: { kind: 'sheet', sheets } };
}

/** The first rows of a sheet that hold something. */
export function previewOf(rows: readonly (readonly string[])[]): string[][] {
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .slice(0, sampleRows)
    .map((row) => row.slice(0, sampleCells));
}

/** Whether a file begins as a zip archive, which a workbook is. */
export function isArchive(start: Uint8Array): boolean {
  return startsWith(start, [0x50, 0x4b, 0x03, 0x04]);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** A byte-order mark may stand first, as itself or as the three letters that its bytes are in Latin-1. */
const markup =
  /^(?:\ufeff|ï»¿)?\s*(?:<(?:!doctype|\?xml|html|head|meta|title|style|body|div|table|thead|tbody|tr|[\w:]+ xmlns)\b|<!--|mime-version:)/i;

/** Whether a text begins as a web page, a web archive or XML. */
function isMarkup(head: string): boolean {
  return markup.test(head);
}

function isBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => startsWith(bytes, signature));
}

function unreadable(code: UnreadableCode): InputReading {
  return { kind: 'unreadable', code };
}
