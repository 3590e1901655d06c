const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;
const quote = 34;

/** A longer row is no record; without a bound an open quote would draw the whole file into memory. */
export const longestRow = 1 << 20;
const longestRaw = 200;

const none = -1;
const open = -2;

export type Row = 'cells' | 'blank' | 'line-too-long';

/**
 * Splits delimited text into rows while it streams in, as UTF-8 bytes: a cell is a pair of places, and no string is made
 * unless one is asked for. Reads as `splitRows` does: lines end with LF, CRLF or CR, and quotes count only where they
 * open and close a whole cell, so that a row which is malformed costs that row and no other.
 *
 * Of our own, though the package udsv is fast enough: it joins a row that is too short with the next one without a word,
 * never ends where the last row is too short, and passes blank lines over uncounted, so that row numbers are lost. From
 * strings a row's time and counts would have to be read all the same; from bytes both together take 1.2 to 1.8 times as
 * long as udsv alone (`bench/import.ts`).
 */
export class RowScanner {
  /** Of the row at hand. Good until the next `next`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells of the row at hand, of which the first `width` have places. */
  cells = 0;
  /** Whether a cell beyond the width has something in it. */
  overflows = false;
  /** Rows so far, the one at hand included, as a spreadsheet counts them. */
  row = 0;
  /** What `starts` and `ends` point into; good until the next `push`. */
  bytes: Uint8Array = new Uint8Array(1);

  private readonly delimiter: number;
  private at = 0;
  private rowStart = 0;
  /** Of the quoted cell that was last found: its first byte, and what follows it. */
  private from = 0;
  private after = 0;
  private filled = 0;
  private ended = false;
  private begun = false;
  /** Within a line that was too long already. */
  private skipping = false;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(
    delimiter: string,
    private readonly width: number,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
  }

  push(chunk: Uint8Array): void {
    const rest = this.filled - this.at;
    const { bytes } = this;
    if (bytes.length <= rest + chunk.length) {
      this.bytes = new Uint8Array(rest + chunk.length + 1);
      this.bytes.set(bytes.subarray(this.at, this.filled));
    } else {
      bytes.copyWithin(0, this.at, this.filled);
    }
    this.bytes.set(chunk, rest);
    this.at = 0;
    this.fill(rest + chunk.length);
  }

  /** Nothing follows: what is left is the last row. */
  end(): void {
    this.ended = true;
    this.fill(this.filled);
  }

  /** The next row, or null until more is pushed. */
  next(): Row | null {
    if (!this.begun && !this.begin()) return null;
    if (this.skipping && !this.skip()) return null;
    const { bytes, filled, delimiter, starts, ends, width } = this;
    let at = (this.rowStart = this.at);
    if (at >= filled) return null;
    let cells = 0;
    let content = false;
    let code: number;
    let end: number;
    this.overflows = false;
    do {
      let from = at;
      let to = none;
      if (bytes[at] === quote || bytes[at] === blank) {
        to = this.quoted(at);
        if (to === open) return this.unfinished();
      }
      if (to !== none) {
        from = this.from;
        at = this.after;
        code = bytes[at] ?? lineFeed;
      } else {
        // Ends at the latest with the line feed that `fill` put behind the last byte
        while ((code = bytes[at] ?? lineFeed) !== delimiter && code !== lineFeed && code !== carriageReturn)
          at++;
        to = at;
      }
      if (to > from) content = true;
      if (cells < width) {
        starts[cells] = from;
        ends[cells] = to;
      } else if (to > from) this.overflows = true;
      cells++;
      end = at++;
    } while (code === delimiter);

    if (code === carriageReturn) {
      if (at >= filled && !this.ended) return null;
      if (bytes[at] === lineFeed) at++;
    } else if (at > filled && !this.ended) return this.unfinished();
    this.at = Math.min(at, filled);
    this.row++;
    this.cells = end - this.rowStart > longestRow ? 0 : cells;
    if (this.cells === 0) return 'line-too-long';
    return content ? 'cells' : 'blank';
  }

  has(column: number): boolean {
    return column < this.cells;
  }

  /** A cell's text. Throws a TypeError where its bytes are not UTF-8. */
  text(column: number): string {
    const [start = 0, end = 0] = [this.starts[column], this.ends[column]];
    const text = this.decoder.decode(this.bytes.subarray(start, end));
    return this.isQuoted(column) ? text.replaceAll('""', '"') : text;
  }

  isQuoted(column: number): boolean {
    const start = this.starts[column] ?? 0;
    return start > this.rowStart && this.bytes[start - 1] === quote;
  }

  /** The cell, or the first line of the row at hand, as far as it can be shown. */
  raw(column: number | null): string {
    if (column !== null && !this.has(column)) return '';
    const start = column === null ? this.rowStart : (this.starts[column] ?? 0);
    const end = column === null ? this.lineEnd(start) : (this.ends[column] ?? 0);
    const bytes = this.bytes.subarray(start, Math.min(end, start + 4 * longestRaw));
    // A character that the cut splits is left out rather than shown as broken
    return new TextDecoder().decode(bytes, { stream: true }).slice(0, longestRaw);
  }

  private fill(filled: number): void {
    this.filled = filled;
    this.bytes[filled] = lineFeed;
  }

  private begin(): boolean {
    const { bytes, filled } = this;
    if (filled < 3 && !this.ended) return false;
    if (filled >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
    this.begun = true;
    return true;
  }

  /**
   * Where the quote is that closes a cell: `open` where that is not known yet, `none` where the quote at the cell's
   * beginning is a mere sign (5" disk, "so" called).
   */
  private quoted(start: number): number {
    const { bytes, filled } = this;
    let at = this.pastBlanks(start);
    if (bytes[at] !== quote) return none;
    this.from = ++at;
    at = bytes.indexOf(quote, at);
    // Two in a row stand for one; behind the last byte stands a line feed
    while (at >= 0 && bytes[at + 1] === quote) at = bytes.indexOf(quote, at + 2);
    if (at < 0 || at >= filled) return this.isFinal() ? none : open;
    if (at - this.rowStart > longestRow) return none;
    this.after = this.pastBlanks(at + 1);
    const next = bytes[this.after];
    return next === this.delimiter || next === lineFeed || next === carriageReturn ? at : none;
  }

  private pastBlanks(from: number): number {
    let at = from;
    while (this.bytes[at] === blank) at++;
    return at;
  }

  /** Whether the row must be read with what is there. */
  private isFinal(): boolean {
    return this.ended || this.filled - this.rowStart > longestRow;
  }

  /** The row goes on in what is pushed next, unless it is too long for one: then the rest of its line is left out. */
  private unfinished(): Row | null {
    if (!this.isFinal()) return null;
    this.at = this.filled;
    this.skipping = true;
    this.cells = 0;
    this.row++;
    return 'line-too-long';
  }

  private skip(): boolean {
    const end = this.lineEnd(this.at);
    this.at = Math.min(end + 1, this.filled);
    this.skipping = end >= this.filled;
    return !this.skipping;
  }

  private lineEnd(from: number): number {
    const { bytes, filled } = this;
    let at = from;
    while (at < filled && bytes[at] !== lineFeed && bytes[at] !== carriageReturn) at++;
    return at;
  }
}
