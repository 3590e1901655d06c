/** More different values than that are no outcomes. */
export const mostOutcomes = 200;

/** Numbers the different values of a column, by their bytes: a million rows make one string for each value. */
export class OutcomeIndex {
  readonly values: string[] = [];
  private readonly byHash = new Map<number, Known[]>();
  private readonly byText = new Map<string, number>();

  /** The value's number, or −1 where it is one more than there may be. `text`: the same cell as it reads. */
  indexOf(bytes: Uint8Array, start: number, end: number, text: () => string): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    let known = this.byHash.get(hash);
    if (known) {
      for (const value of known) if (isSame(value.bytes, bytes, start, end)) return value.index;
    } else this.byHash.set(hash, (known = []));
    const index = this.add(text().trim());
    // Not kept when too many: the run ends there
    if (index >= 0) known.push({ bytes: bytes.slice(start, end), index });
    return index;
  }

  /** Two writings of one value, quoted and with blanks, are the same outcome. */
  private add(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    if (this.values.length >= mostOutcomes) return -1;
    this.byText.set(text, this.values.length);
    return this.values.push(text) - 1;
  }
}

interface Known {
  readonly bytes: Uint8Array;
  readonly index: number;
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = start; at < end; at++) if (known[at - start] !== bytes[at]) return false;
  return true;
}
