import { writtenDateText } from './cell-text';
import { CsvBuffer } from './csv-buffer';
import { CsvPlace } from './csv-place';
import { isWhole, writeNumber } from './number-cell';
import type { NumberStyle } from './number-styles';
import type { StringTable } from './string-table';
import { tagName, XmlScanner } from './xml-scanner';
import { cellUnescaped } from './xml-text';

const [row, cell, value] = [tagName('row'), tagName('c'), tagName('v')];
const [inline, text] = [tagName('is'), tagName('t')];
const [richRun, phonetic] = [tagName('r'), tagName('rPh')];
const [ofPlace, ofStyle, ofType] = [tagName('r'), tagName('s'), tagName('t')];
const [shared, boolean, error] = [tagName('s'), tagName('b'), tagName('e')];
const [date, number] = [tagName('d'), tagName('n')];
const [zero, letterBefore] = [48, 64];

export interface SheetContext {
  readonly strings: StringTable;
  readonly styles: readonly NumberStyle[];
  readonly since1904: boolean;
}

/**
 * A worksheet's XML to comma-separated text while it streams, row for row: an empty row is an empty line, so that rows
 * count as in the sheet. Cells read as those of a small workbook do, save that a merged one fills its first row alone:
 * which are merged stands behind the last row.
 */
export class SheetCsv {
  private readonly scanner = new XmlScanner();
  private readonly out = new CsvBuffer();
  private readonly place = new CsvPlace(this.out);
  /** Of the cell at hand, from 1. */
  private row = 0;
  private column = 0;
  private type = number;
  private style: NumberStyle = 'plain';
  private runs = '';
  private isRich = false;
  private isPhonetic = false;

  constructor(private readonly context: SheetContext) {}

  /** The text of the cells that are complete by now; good until the next `push`. */
  push(xml: Uint8Array): Uint8Array {
    const { scanner, out } = this;
    out.length = 0;
    scanner.push(xml);
    while (scanner.next()) {
      if (scanner.isEnd) this.endElement(scanner.name);
      else this.beginElement(scanner.name);
    }
    return out.bytes.subarray(0, out.length);
  }

  private beginElement(name: number): void {
    if (name === cell) this.beginCell();
    else if (name === row) {
      this.row++;
      this.column = 0;
      if (this.scanner.find(ofPlace)) this.readPlace();
    } else if (name === phonetic) this.isPhonetic = true;
    else if (name === richRun) this.isRich = true;
    else if (name === inline) {
      this.runs = '';
      this.isRich = false;
    }
  }

  private endElement(name: number): void {
    const { textStart, textEnd } = this.scanner;
    if (name === value && textEnd > textStart) this.writeValue(textStart, textEnd);
    else if (name === phonetic) this.isPhonetic = false;
    else if (name === text && !this.isPhonetic) this.addText(textStart, textEnd);
    else if (name === inline && this.runs.trim() !== '') {
      this.place.moveTo(this.row, this.column);
      this.out.text(cellUnescaped(this.runs));
    }
  }

  private addText(from: number, to: number): void {
    if (this.isRich) this.runs += this.scanner.text();
    else if (to > from) {
      this.place.moveTo(this.row, this.column);
      this.out.xml(this.scanner.bytes, from, to);
    }
  }

  private beginCell(): void {
    const { scanner } = this;
    this.column++;
    if (scanner.find(ofPlace)) this.readPlace();
    this.style = scanner.find(ofStyle) ? (this.context.styles[this.readNumber()] ?? 'plain') : 'plain';
    this.type = scanner.find(ofType) ? this.readName() : number;
  }

  private writeValue(from: number, to: number): void {
    const { scanner, out, type } = this;
    const { bytes } = scanner;
    if (type === error) return;
    if (type === shared) {
      const { strings } = this.context;
      const index = Number(scanner.text());
      if (strings.isEmpty(index)) return;
      this.place.moveTo(this.row, this.column);
      strings.write(index, out);
      return;
    }
    this.place.moveTo(this.row, this.column);
    if (type === number) this.writeNumber(from, to);
    else if (type === boolean) out.ascii(bytes[from] === zero ? 'FALSE' : 'TRUE');
    else if (type === date) out.text(writtenDateText(scanner.text()));
    else out.xml(bytes, from, to);
  }

  private writeNumber(from: number, to: number): void {
    const { scanner, out, style, context } = this;
    if (style === 'plain' && isWhole(scanner.bytes, from, to)) out.copy(scanner.bytes, from, to);
    else writeNumber(out, scanner.text(), style, context.since1904);
  }

  /** Column letters and row of B3, or a row alone. */
  private readPlace(): void {
    const { bytes, valueStart, valueEnd } = this.scanner;
    let [letters, digits] = [0, 0];
    for (let at = valueStart; at < valueEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > letterBefore) letters = letters * 26 + byte - letterBefore;
      else digits = digits * 10 + byte - zero;
    }
    if (letters > 0) this.column = letters;
    if (digits > 0) this.row = digits;
  }

  private readNumber(): number {
    const { bytes, valueStart, valueEnd } = this.scanner;
    let read = 0;
    for (let at = valueStart; at < valueEnd; at++) read = read * 10 + (bytes[at] ?? 0) - zero;
    return read;
  }

  private readName(): number {
    const { bytes, valueStart, valueEnd } = this.scanner;
    let name = 0;
    for (let at = valueStart; at < valueEnd; at++) name = (name << 8) | (bytes[at] ?? 0);
    return name;
  }
}
