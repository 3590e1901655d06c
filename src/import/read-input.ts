import { decode } from './decode';
import type { Input } from './input';
import type { Answers, Question } from './interpretation';
import { readDelimited } from './read-delimited';
import { readJson } from './read-json';
import { readWorkbook } from './workbook/read-workbook';

/** What was read of a file or a paste; or what must be asked before; or why nothing can be. */
export type InputReading =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode };

export type UnreadableCode =
  /** Nothing but blanks. */
  | 'empty'
  /** Excel's format before 2007, or a workbook with a password: to be saved as .xlsx or CSV. */
  | 'old-workbook'
  /** An archive that is no .xlsx, or a damaged one; .ods and .numbers among them. */
  | 'not-a-workbook'
  | 'too-large'
  /** A picture, a PDF, a program: no text. */
  | 'not-text';

const mostBytes = 200_000_000;
const sampleRows = 5;
const sampleCells = 12;

/** Reads a file's bytes. The answers used are `encoding` and `sheet`. */
export async function readFileInput(
  name: string,
  bytes: Uint8Array,
  answers: Answers,
): Promise<InputReading> {
  if (bytes.length > mostBytes) return unreadable('too-large');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readSheets(name, bytes, answers.sheet);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable('old-workbook');
  if (isBinary(bytes)) return unreadable('not-text');
  const decoded = decode(bytes, answers.encoding);
  if (decoded.kind === 'text') return readTextInput(name, decoded.text);
  return { kind: 'question', question: { kind: 'encoding', candidates: decoded.candidates } };
}

/** Reads a text: JSON, JSON Lines, or a table, pasted or out of a file. */
export function readTextInput(name: string, text: string): InputReading {
  if (text.trim() === '') return unreadable('empty');
  const json = readJson(text);
  if (json.ok) return { kind: 'input', input: { kind: 'json', name, value: json.value } };
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
    sample: sheet.rows
      .filter((row) => row.some((cell) => cell !== ''))
      .slice(0, sampleRows)
      .map((row) => row.slice(0, sampleCells)),
  }));
  return { kind: 'question', question: { kind: 'sheet', sheets } };
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

function isBinary(bytes: Uint8Array): boolean {
  return signatures.some((signature) => startsWith(bytes, signature));
}

function unreadable(code: UnreadableCode): InputReading {
  return { kind: 'unreadable', code };
}
