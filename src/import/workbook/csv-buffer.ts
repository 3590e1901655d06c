import { cellUnescaped } from './xml-text';

const [blank, quote, ampersand, comma, underscore, firstBeyondAscii] = [32, 34, 38, 44, 95, 128];

/** UTF-8 that grows: cells as they stand in comma-separated text. */
export class CsvBuffer {
  bytes: Uint8Array = new Uint8Array(1 << 16);
  length = 0;
  private readonly encoder = new TextEncoder();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  byte(byte: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = byte;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.bytes.length) this.grow(end - start);
    // Cells are short: a loop is quicker than a view of each
    for (let at = start; at < end; at++) this.bytes[this.length++] = from[at] ?? 0;
  }

  /** A cell out of the text of XML. */
  xml(from: Uint8Array, start: number, end: number): void {
    if (isPlain(from, start, end)) this.copy(from, start, end);
    else this.text(cellUnescaped(this.decoder.decode(from.subarray(start, end))));
  }

  /** A cell, without the blanks around it. */
  text(text: string): void {
    const cell = text.trim();
    const written = /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    if (this.length + 3 * written.length > this.bytes.length) this.grow(3 * written.length);
    this.length += this.encoder.encodeInto(written, this.bytes.subarray(this.length)).written;
  }

  /** A cell of digits, signs and letters of ASCII. */
  ascii(text: string): void {
    for (let at = 0; at < text.length; at++) this.byte(text.charCodeAt(at));
  }

  private grow(by: number): void {
    const { bytes } = this;
    this.bytes = new Uint8Array(2 * (bytes.length + by));
    this.bytes.set(bytes);
  }
}

/** ASCII that means itself in XML and in CSV, without a blank at either end. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < blank || byte >= firstBeyondAscii || byte === quote || byte === ampersand) return false;
    if (byte === comma || byte === underscore) return false;
  }
  return bytes[start] !== blank && bytes[end - 1] !== blank;
}
