import { CsvBuffer } from './csv-buffer';
import { tagName, XmlScanner } from './xml-scanner';
import { cellUnescaped } from './xml-text';

const [item, text] = [tagName('si'), tagName('t')];
const [richRun, phonetic] = [tagName('r'), tagName('rPh')];
/** More than the 32,767 characters that a cell holds. A longer text, in every cell of a block, would fill the memory. */
const mostBytes = 4 * 32_767;

/**
 * The texts of a workbook's cells, each of which it writes once, as cells of CSV: a million of them are one list of
 * bytes, and no objects.
 */
export class StringTable {
  private readonly cells = new CsvBuffer();
  private ends = new Uint32Array(1 << 10);
  private count = 0;
  private readonly scanner = new XmlScanner();
  /** Of the string at hand, which may be in several runs with a look of their own. */
  private runs = '';
  private isRich = false;
  private isPhonetic = false;

  push(xml: Uint8Array): void {
    const { scanner } = this;
    scanner.push(xml);
    while (scanner.next()) {
      if (scanner.name === phonetic) this.isPhonetic = !scanner.isEnd;
      else if (scanner.name === richRun) this.isRich = true;
      else if (scanner.name === text && scanner.isEnd && !this.isPhonetic) this.addText();
      else if (scanner.name === item && (scanner.isEnd || scanner.isEmpty)) this.endItem();
    }
  }

  /** Whether a string holds nothing but blanks. Throws where there is none of that number. */
  isEmpty(index: number): boolean {
    if (!(index < this.count)) throw new RangeError('no such string');
    return this.start(index) === this.ends[index];
  }

  write(index: number, out: CsvBuffer): void {
    out.copy(this.cells.bytes, this.start(index), this.ends[index] ?? 0);
  }

  private start(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }

  private addText(): void {
    const { scanner } = this;
    if (this.isRich) this.runs += scanner.text();
    else this.cells.xml(scanner.bytes, scanner.textStart, scanner.textEnd);
  }

  private endItem(): void {
    if (this.isRich) this.cells.text(cellUnescaped(this.runs));
    this.runs = '';
    this.isRich = false;
    const start = this.ends[this.count - 1] ?? 0;
    if (this.cells.length - start > mostBytes) throw new RangeError('longer than a cell holds');
    if (this.count === this.ends.length) {
      const { ends } = this;
      this.ends = new Uint32Array(2 * ends.length);
      this.ends.set(ends);
    }
    this.ends[this.count++] = this.cells.length;
  }
}
