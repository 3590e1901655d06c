import { splitRows } from '../../import/split-rows';
import { normalise } from '../../written/normalise';
import { readAmount } from '../../written/number';
import { stripCurrency } from '../../written/unit';
import { namesMoney } from './bill-words';
import { readMonthText } from './month-text';

/** A bill as rows of trimmed cells. */
export interface BillTable {
  /** What stands above the headings: the customer's name, the period of the bill. */
  readonly titles: readonly (readonly string[])[];
  readonly heading: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
}

/** Further down, a row of words alone is more likely a remark. */
const deepestHeading = 15;

export function readBillTable(text: string): BillTable {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const at = rows.findIndex((row, index) => index < deepestHeading && isHeading(row));
  if (at < 0) return { titles: [], heading: null, rows };
  return { titles: rows.slice(0, at), heading: rows[at] ?? null, rows: rows.slice(at + 1) };
}

/** Several words, one of them of money, and nothing that the rows below would hold. */
function isHeading(row: readonly string[]): boolean {
  const cells = row.filter(Boolean);
  return (
    cells.length > 1 && cells.some(namesMoney) && !cells.some((cell) => /\p{Nd}/u.test(cell) && isValue(cell))
  );
}

const isValue = (cell: string) => readAmount(cell).ok || readMonthText(cell) !== null;

function rowsOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows = separator ? splitRows(text, separator) : text.split(/\r\n?|\n/).map(wordsOf);
  return rows
    .map((row) => row.map((cell) => cell.trim()))
    .map((row) => (separator === '|' ? withoutFrame(row) : row))
    .filter((row) => row.some((cell) => cell !== '' && !ruled.test(cell)));
}

/** The line below the headings of a table in Markdown. */
const ruled = /^:?-{3,}:?$/;

/** Markdown has a bar at both ends of a row as well. */
function withoutFrame(row: readonly string[]): string[] {
  return row.slice(row[0] === '' ? 1 : 0, row.at(-1) === '' ? -1 : undefined);
}

/** A comma also groups digits: it separates where headings or quotation marks show that it does. Null: blanks do. */
function separatorOf(text: string): string | null {
  const clear = ['\t', '|', ';', '；'].find((mark) => text.includes(mark));
  if (clear) return clear;
  const byComma = text
    .split(/\r\n?|\n/)
    .some((row) => /^[^\p{Nd}]*,[^\p{Nd}]*$/u.test(row) || /^".*",|,".*"$/.test(row));
  return byComma ? ',' : null;
}

/** "2026-03, 12000, 1500", "Mar 2026 12,000.00 1,500.00": the longest beginning that names a month is one cell. */
function wordsOf(row: string): string[] {
  const words = row
    .trim()
    .split(/\s*[,，:：](?!\p{Nd}{3}(?:\P{Nd}|$))\s*|\s+/u)
    .filter(Boolean);
  for (const count of [3, 2, 1]) {
    const first = words.slice(0, count).join(' ');
    if (count <= words.length && readMonthText(first)) return [first, ...withCurrency(words.slice(count))];
  }
  return withCurrency(words);
}

/** "USD 900.00 USD 50.00", "900.00 USD 50.00 USD": a currency is one cell with its amount. */
function withCurrency(words: readonly string[]): string[] {
  const [first = ''] = words;
  const before = isCurrency(first);
  const cells: string[] = [];
  words.forEach((word, index) => {
    const neighbour = before ? words[index - 1] : word;
    const joins =
      index > 0 && neighbour !== undefined && isCurrency(neighbour) && (before ? !isCurrency(word) : true);
    if (joins) cells.push(`${cells.pop() ?? ''} ${word}`);
    else cells.push(word);
  });
  return cells;
}

const isCurrency = (word: string) => stripCurrency(normalise(word)) === '';
