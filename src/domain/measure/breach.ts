import { atScale, type Decimal } from '../decimal';
import { isBelow, percentValue } from '../percentage';
import type { TimeslicesMeasure } from '../terms';

/** Every success rate is compared at this scale: no decimal of the case format has more digits. */
const scale = 30;
const oneHundred = 100n * 10n ** BigInt(scale);

/** When a slice is unavailable: below a success rate (TRTC 1.5), or only when every attempt failed (IM 1.4). */
export interface Breach {
  /** Whether counted attempts breach. A slice without attempts is available (Reading). */
  counts(requests: number, successes: number): boolean;
  exactCounts(requests: bigint, successes: bigint): boolean;
  /** Whether `n` rates with this sum of shortfalls (100 % − rate) breach on average. */
  shortfall(sum: bigint, n: bigint): boolean;
}

/** How far a success rate in percent stays under 100 %, as an integer at a scale common to all. */
function shortfallOf(successRate: Decimal): bigint {
  return oneHundred - atScale(successRate, scale);
}

/** What a success rate says by itself. */
export interface RateVerdict {
  /** How far it stays under 100 %. */
  readonly shortfall: bigint;
  readonly breaches: boolean;
}

/** What the success rates of a log say. They repeat, as the same object, and each is worked out once and answered by one. */
export class Rates {
  private readonly known = new Map<Decimal, RateVerdict>();

  constructor(private readonly breach: Breach) {}

  of(rate: Decimal): RateVerdict {
    let found = this.known.get(rate);
    if (!found) {
      const shortfall = shortfallOf(rate);
      this.known.set(rate, (found = { shortfall, breaches: this.breach.shortfall(shortfall, 1n) }));
    }
    return found;
  }
}

/** An agreement's own measure of a breach, ready to be asked a million times. */
export function breachOf(measure: TimeslicesMeasure): Breach {
  if (measure.breach.kind === 'all-failed') {
    return {
      counts: (requests, successes) => requests > 0 && successes === 0,
      exactCounts: (requests, successes) => requests > 0n && successes === 0n,
      shortfall: (sum, n) => sum >= oneHundred * n,
    };
  }
  const limit = percentValue(measure.breach.rate);
  const units = Number(limit.units);
  const hundred = 100 * 10 ** limit.scale;
  const allowed = shortfallOf(limit);
  const safe = Number.MAX_SAFE_INTEGER / hundred;
  // Of no requests no share is below the limit: 0 < 0 does not hold
  const exactCounts = (requests: bigint, successes: bigint) => isBelow(successes, requests, limit);
  return {
    // In plain numbers as long as both products are exact; a limit is at most 100 %, so units ≤ hundred
    counts: (requests, successes) =>
      requests <= safe
        ? successes * hundred < requests * units
        : exactCounts(BigInt(requests), BigInt(successes)),
    exactCounts,
    shortfall: (sum, n) => sum > allowed * n,
  };
}
