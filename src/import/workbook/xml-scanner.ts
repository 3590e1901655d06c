const [less, greater, slash, colon, equals, bang, blank] = [60, 62, 47, 58, 61, 33, 32];

const firstBeyondAscii = 128;

/** The longest name that is told; a longer one is 0. */
const longestName = 4;
/** A longer tag or text is in no workbook; without a bound a damaged one would draw the whole file into memory. */
export const longestToken = 1 << 20;

/** A short name as a number, so that no string is made of each of millions of tags. */
export function tagName(name: string): number {
  return new TextEncoder().encode(name).reduce((number, byte) => (number << 8) | byte, 0);
}

/**
 * Tells the tags of XML that streams in as UTF-8, however it is cut, and the text before each. Throws at comments and
 * CDATA, which no spreadsheet writes.
 */
export class XmlScanner {
  /** What places point into; good until the next `push`. */
  bytes: Uint8Array = new Uint8Array(1 << 17);
  /** Of the tag at hand, without its prefix. */
  name = 0;
  isEnd = false;
  /** Of an element without content: no end follows. */
  isEmpty = false;
  /** Of the text between the tag before and this one. */
  textStart = 0;
  textEnd = 0;
  /** Of the attribute that was last found. */
  valueStart = 0;
  valueEnd = 0;

  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private at = 0;
  private filled = 0;
  private attributesStart = 0;
  private tagEnd = 0;

  push(chunk: Uint8Array): void {
    const rest = this.filled - this.at;
    if (rest > longestToken) throw new RangeError('a tag without an end');
    const { bytes } = this;
    if (bytes.length < rest + chunk.length) {
      this.bytes = new Uint8Array(2 * (rest + chunk.length));
      this.bytes.set(bytes.subarray(this.at, this.filled));
    } else bytes.copyWithin(0, this.at, this.filled);
    this.bytes.set(chunk, rest);
    this.at = 0;
    this.filled = rest + chunk.length;
  }

  /** Whether there is another tag; none until more is pushed. */
  next(): boolean {
    const { bytes, filled } = this;
    let at = this.at;
    while (at < filled && bytes[at] !== less) at++;
    let end = at + 1;
    while (end < filled && bytes[end] !== greater) end++;
    if (end >= filled) return false;
    this.textStart = this.at;
    this.textEnd = at;
    this.at = end + 1;
    this.tagEnd = end;
    this.readName(at + 1);
    return true;
  }

  /** The text between the tag before and this one, as it is written in XML. */
  text(): string {
    const { bytes, textStart, textEnd } = this;
    let text = '';
    // A decoder takes microseconds for each of millions of numbers
    for (let at = textStart; at < textEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= firstBeyondAscii) return this.decoder.decode(bytes.subarray(textStart, textEnd));
      text += String.fromCharCode(byte);
    }
    return text;
  }

  /** Finds an attribute of one letter in the tag at hand. */
  find(letter: number): boolean {
    const { bytes, tagEnd } = this;
    for (let at = this.attributesStart; at + 2 < tagEnd; at++) {
      if (bytes[at + 1] !== letter || bytes[at + 2] !== equals || (bytes[at] ?? 0) > blank) continue;
      const quote = bytes[at + 3];
      this.valueStart = at + 4;
      let end = this.valueStart;
      while (end < tagEnd && bytes[end] !== quote) end++;
      this.valueEnd = end;
      return true;
    }
    return false;
  }

  private readName(from: number): void {
    const { bytes, tagEnd } = this;
    if (bytes[from] === bang) throw new RangeError('a comment or CDATA');
    this.isEnd = bytes[from] === slash;
    this.isEmpty = bytes[tagEnd - 1] === slash;
    let at = this.isEnd ? from + 1 : from;
    let name = 0;
    let length = 0;
    for (; at < tagEnd; at++) {
      const byte = bytes[at] ?? 0;
      if (byte <= blank || byte === slash) break;
      const isPrefix = byte === colon;
      name = isPrefix ? 0 : (name << 8) | byte;
      length = isPrefix ? 0 : length + 1;
    }
    this.name = length > longestName ? 0 : name;
    this.attributesStart = at;
  }
}
