import { readInstant } from '../../written/instant';

/**
 * Copied text as rows of trimmed cells, as spreadsheets and logs hand it over: cells apart by tabs or, where there is no
 * tab, by a comma or semicolon after a date; lines by LF, CRLF or CR; cells in quotation marks may hold all of these.
 * Blank lines are left out.
 */
export function readClipboardTable(text: string): string[][] {
  const rows = split(text.replace(/^\uFEFF/, ''), separatorOf(text));
  return rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''));
}

/** Whether a text is more than what one cell takes. */
export function isTable(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}

/** Whether the first row names the columns: where others have a date, it has words and no digit. */
export function hasHeader([first, ...others]: readonly (readonly string[])[]): boolean {
  const name = first?.[0] ?? '';
  return name !== '' && !digit.test(name) && others.some(([cell = '']) => digit.test(cell));
}

const digit = /\p{Nd}/u;

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const separates = (separator: string) =>
    text.split(/[\r\n]+/).some((line) => {
      const [first = '', ...others] = line.split(separator);
      return others.length > 0 && readInstant(first, { dateAlone: true }).ok;
    });
  return [',', ';', '，', '；'].find(separates) ?? '\t';
}

function split(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = takeCell(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A cell is quoted only if a separator or the line's end follows its last mark; else the marks are part of it. */
function takeCell(text: string, at: number, separator: string): { cell: string; end: number } {
  const quoted = /"((?:[^"]|"")*)"/y;
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (match && [separator, '\n', '\r', undefined].includes(text[quoted.lastIndex]))
    return { cell: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
  let end = at;
  while (end < text.length && !['\n', '\r', separator].includes(text[end] ?? '')) end++;
  return { cell: text.slice(at, end), end };
}
