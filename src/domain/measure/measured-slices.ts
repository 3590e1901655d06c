import type { UnitEntry } from '../case';
import { Rates, type Breach } from './breach';

/** The slices that unit entries speak of, ascending and each once. */
export interface MeasuredSlices {
  /** Slices judged by entries that are not excluded. */
  readonly judged: Uint32Array;
  /** For each judged slice, 1 where it breaches. */
  readonly bad: Uint8Array;
  /** Slices that have unit entries, all of them excluded: never downtime. */
  readonly excluded: readonly number[];
}

/**
 * Adds up unit entries by slice. Several counts in one slice add up; several rates are averaged; rates are ignored
 * where the slice has counts, even of no requests. Excluded entries are left out before either.
 */
export function measureSlices(
  units: readonly UnitEntry[],
  sliceSeconds: number,
  breach: Breach,
): MeasuredSlices {
  const judged = new Uint32Array(units.length);
  const bad = new Uint8Array(units.length);
  let count = 0;
  const excluded: number[] = [];
  const tally = new Tally(breach);
  let current = -1;
  const close = () => {
    const verdict = tally.verdict();
    if (verdict === null) excluded.push(current);
    else {
      judged[count] = current;
      bad[count++] = Number(verdict);
    }
    tally.clear();
  };
  for (const unit of inOrder(units)) {
    const slice = Math.floor(unit.second / sliceSeconds);
    if (slice !== current) {
      if (current >= 0) close();
      current = slice;
    }
    tally.add(unit);
  }
  if (current >= 0) close();
  return { judged: judged.subarray(0, count), bad: bad.subarray(0, count), excluded };
}

/** What the entries of one slice add up to. */
class Tally {
  private counted = false;
  private requests = 0;
  private successes = 0;
  /** What outgrew a float's integers: a slice's sums have no limit. */
  private carriedRequests = 0n;
  private carriedSuccesses = 0n;
  private rates = 0;
  private shortfall = 0n;
  private readonly knownRates: Rates;

  constructor(private readonly breach: Breach) {
    this.knownRates = new Rates(breach);
  }

  add(unit: UnitEntry): void {
    if (unit.exclusion !== null) return;
    if ('requests' in unit) {
      this.counted = true;
      if (this.requests + unit.requests > Number.MAX_SAFE_INTEGER) this.carry();
      this.requests += unit.requests;
      this.successes += unit.successes;
    } else {
      this.rates++;
      this.shortfall += this.knownRates.of(unit.successRate).shortfall;
    }
  }

  /** Whether the slice breaches, or null where every entry of it was excluded. */
  verdict(): boolean | null {
    if (!this.counted)
      return this.rates === 0 ? null : this.breach.shortfall(this.shortfall, BigInt(this.rates));
    if (this.carriedRequests === 0n) return this.breach.counts(this.requests, this.successes);
    this.carry();
    return this.breach.exactCounts(this.carriedRequests, this.carriedSuccesses);
  }

  clear(): void {
    this.counted = false;
    this.requests = 0;
    this.successes = 0;
    this.carriedRequests = 0n;
    this.carriedSuccesses = 0n;
    this.rates = 0;
    this.shortfall = 0n;
  }

  private carry(): void {
    this.carriedRequests += BigInt(this.requests);
    this.carriedSuccesses += BigInt(this.successes);
    this.requests = 0;
    this.successes = 0;
  }
}

/** A log is mostly in order already; only one that is not pays for sorting. */
function inOrder(units: readonly UnitEntry[]): readonly UnitEntry[] {
  let before = -Infinity;
  for (const { second } of units) {
    if (second < before) return units.toSorted((a, b) => a.second - b.second);
    before = second;
  }
  return units;
}
