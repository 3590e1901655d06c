/** A seeded source of chance: the same seed, the same choices. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    for (let turn = 0; turn < 5; turn += 1) this.next();
  }

  /** 0 ≤ x < 1 (mulberry32) */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Both ends belong to it. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** `least` ≤ x ≤ `most`, for what no float holds. */
  big(least: bigint, most: bigint): bigint {
    const chance = (BigInt(this.int(0, 0xffff_ffff)) << 32n) | BigInt(this.int(0, 0xffff_ffff));
    return least + (chance * (most - least + 1n)) / 2n ** 64n;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** At least one must be there to choose from. */
  pick<T>(choices: readonly T[]): T {
    const [choice] = choices.slice(this.int(0, choices.length - 1));
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 9)).join('');
  }
}
