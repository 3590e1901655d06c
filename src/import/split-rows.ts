/**
 * Text to rows of cells, as a spreadsheet reads it: quotes are kept to where they open and close a whole cell, and may
 * hold line breaks; rows end in CRLF, LF or CR and are as wide as they come; blank lines are rows without cells' text.
 *
 * Written by hand: uDSV cuts every row to the width of the first, so that a short row takes the next line's cells
 * ("1,2⏎3,4,5" under three headings gives "2⏎3"), it leaves blank lines out, and it throws where there is one line only.
 */
export function splitRows(text: string, delimiter: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = closedQuote(text, at, delimiter);
    const end = quoted ? quoted.end : endOfCell(text, at, delimiter);
    row.push(quoted ? quoted.value : text.slice(at, end));
    if (text.startsWith(delimiter, end)) {
      at = end + delimiter.length;
      if (at < text.length) continue;
      row.push('');
    } else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

const blanks = / */y;

/**
 * A cell in quotes, or null where the quote at its beginning is a mere sign (5" disk, "so" called): it counts only if
 * the cell ends where it closes. Without that one stray quote would swallow the rows after it.
 */
function closedQuote(text: string, at: number, delimiter: string): { value: string; end: number } | null {
  if (text[at] !== '"' && text[at] !== ' ') return null;
  const open = skipBlanks(text, at);
  if (text[open] !== '"') return null;
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return null;
  const end = endsCell(text, close + 1, delimiter) ? close + 1 : skipBlanks(text, close + 1);
  if (!endsCell(text, end, delimiter)) return null;
  return { value: text.slice(open + 1, close).replaceAll('""', '"'), end };
}

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return at >= text.length || isLineEnd(text.charCodeAt(at)) || text.startsWith(delimiter, at);
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const first = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (isLineEnd(sign) || (sign === first && text.startsWith(delimiter, at))) return at;
  }
  return text.length;
}

function isLineEnd(sign: number): boolean {
  return sign === 10 || sign === 13;
}
