const emptyKey = -1;
const firstCapacity = 1 << 10;

/**
 * Two sums for each key, in flat arrays: what they take grows with the keys that occur, not with the time between them,
 * and no object is made. Keys are whole numbers from 0, in any order.
 */
export class SpanSums {
  size = 0;
  private keys = new Float64Array(firstCapacity).fill(emptyKey);
  private firsts = new Float64Array(firstCapacity);
  private seconds = new Float64Array(firstCapacity);
  private rows = new Float64Array(firstCapacity);
  private lastKey = emptyKey;
  private lastSlot = 0;

  /** False where a sum would not be exact any more; nothing is added then. `row` is kept of the key's first. */
  add(key: number, first: number, second: number, row: number): boolean {
    const slot = key === this.lastKey ? this.lastSlot : this.slotOf(key, row);
    const a = (this.firsts[slot] ?? 0) + first;
    const b = (this.seconds[slot] ?? 0) + second;
    if (a > Number.MAX_SAFE_INTEGER || b > Number.MAX_SAFE_INTEGER) return false;
    this.firsts[slot] = a;
    this.seconds[slot] = b;
    return true;
  }

  /** Ascending by key. */
  sorted(): { keys: Float64Array; firsts: Float64Array; seconds: Float64Array; rows: Float64Array } {
    const keys = this.keys.filter((key) => key !== emptyKey).toSorted();
    const slots = Uint32Array.from(keys, (key) => this.find(key));
    const pick = (values: Float64Array) => Float64Array.from(slots, (slot) => values[slot] ?? 0);
    return { keys, firsts: pick(this.firsts), seconds: pick(this.seconds), rows: pick(this.rows) };
  }

  private slotOf(key: number, row: number): number {
    let slot = this.find(key);
    if (this.keys[slot] === emptyKey) {
      // Never more than half full, so that a free place is near
      if (2 * this.size >= this.keys.length) {
        this.grow();
        slot = this.find(key);
      }
      this.size++;
      this.keys[slot] = key;
      this.rows[slot] = row;
    }
    this.lastKey = key;
    this.lastSlot = slot;
    return slot;
  }

  /** The key's place, or the free one that it would take. */
  private find(key: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4_294_967_296) | 0, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== key && keys[slot] !== emptyKey) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, firsts, seconds, rows } = this;
    const capacity = keys.length * 2;
    this.keys = new Float64Array(capacity).fill(emptyKey);
    this.firsts = new Float64Array(capacity);
    this.seconds = new Float64Array(capacity);
    this.rows = new Float64Array(capacity);
    for (let old = 0; old < keys.length; old++) {
      const key = keys[old] ?? emptyKey;
      if (key === emptyKey) continue;
      const slot = this.find(key);
      this.keys[slot] = key;
      this.firsts[slot] = firsts[old] ?? 0;
      this.seconds[slot] = seconds[old] ?? 0;
      this.rows[slot] = rows[old] ?? 0;
    }
  }
}
