import { splitRows } from './split-rows';

export interface Delimited {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** A spreadsheet's own hint in the first line. It stays a row: lines are counted as they stand in the file. */
const hint = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;
/** In the order of preference where two divide the rows equally well: a tab is typed by nobody. */
const delimiters = ['\t', ';', ',', '|', '，'];
const probeRows = 60;
const probeLength = 100_000;
/** Columns of a page or a terminal, held apart by blanks. */
const aligned = / {2,}/g;

/** Text to rows: CSV, TSV, with semicolons or bars, or columns held apart by blanks; the delimiter is found out. */
export function readDelimited(text: string): Delimited {
  const named = hint.exec(text);
  if (named?.[1]) {
    const rows = splitRows(text.slice(named[0].length), named[1]);
    return { rows: [[`sep=${named[1]}`], ...rows], delimiter: named[1] };
  }
  const delimiter = sniff(text.slice(0, probeLength));
  if (delimiter) return { rows: splitRows(text, delimiter), delimiter };
  const inColumns = text.replace(/^[ \t]+/gm, '').replaceAll(aligned, '\t');
  if (sniff(inColumns.slice(0, probeLength)) === '\t')
    return { rows: splitRows(inColumns, '\t'), delimiter: '\t' };
  return { rows: splitRows(text, '\t'), delimiter: '\t' };
}

/** The delimiter that cuts most rows into the same number of cells, more than one; null where none does. */
function sniff(text: string): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = evenness(splitRows(text, delimiter, probeRows));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** The part of the rows that have the most frequent width; rows of one cell, as titles and remarks are, count little. */
function evenness(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  let all = 0;
  for (const row of rows) {
    const width = lastFilled(row) + 1;
    if (width === 0) continue;
    all++;
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...widths.values()) / Math.max(all, 1);
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '');
}
