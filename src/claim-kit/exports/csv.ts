/** Numbers stay numbers; null is an empty cell. Amounts come as text with all their digits. */
export type Cell = string | number | null;

/** Signs that make a spreadsheet take a text for a formula, full-width ones too, and control characters. */
const formula = /^\s*[=+\-@\u2212＝＋－＠]|^\p{Cc}/u;

/** A table as spreadsheets open it: UTF-8 with its mark, lines ended by CR LF (RFC 4180). */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
