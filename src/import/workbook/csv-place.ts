import type { CsvBuffer } from './csv-buffer';

const [lineFeed, comma] = [10, 44];
const mostRows = 1_048_576;
const mostColumns = 16_384;

/** How far comma-separated text has come. */
export class CsvPlace {
  private line = 1;
  private filled = 1;
  private hasCell = false;
  /** The widest row so far: the others are filled up to it, for an empty cell differs from one that is not there. */
  private width = 1;

  constructor(private readonly out: CsvBuffer) {}

  /** Ends lines and cells up to a cell, row and column from 1. Throws where that lies before another, or in no sheet. */
  moveTo(line: number, column: number): void {
    const { out } = this;
    if (line > mostRows || column > mostColumns) throw new RangeError('outside of any sheet');
    if (line < this.line || (line === this.line && this.hasCell && column <= this.filled))
      throw new RangeError('cells out of order');
    if (line > this.line) {
      if (this.hasCell) for (; this.filled < this.width; this.filled++) out.byte(comma);
      for (; this.line < line; this.line++) out.byte(lineFeed);
      this.filled = 1;
    }
    for (; this.filled < column; this.filled++) out.byte(comma);
    this.hasCell = true;
    this.width = Math.max(this.width, column);
  }
}
