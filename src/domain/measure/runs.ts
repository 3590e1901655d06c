import type { Span } from '../evidence';
import { compareInstants } from '../time/instant';
import { bordersOf, depthsOf, type Borders } from './borders';

/** Time covered by outages. Those that overlap or touch make one run. */
export interface Runs {
  readonly borders: Borders;
  /** How many outages cover each piece between borders. */
  readonly depths: Int32Array;
  /** 1 for each piece of a run that is too short. */
  readonly short: Uint8Array;
}

/**
 * The runs that outages make, and which are shorter than the agreement's minimum: judged before exclusions and month borders
 * are cut out (Reading of 1.5).
 */
export function runsOf(outages: readonly Span[], minimumSeconds: number): Runs {
  const borders = bordersOf(outages);
  const depths = depthsOf(borders);
  const short = new Uint8Array(depths.length);
  for (let from = 0, to = 0; to < depths.length; from = ++to) {
    while ((depths[to] ?? 0) > 0) to++;
    const start = borders.at(from);
    const least = { second: start.second + minimumSeconds, nano: start.nano };
    if (compareInstants(borders.at(to), least) < 0) short.fill(1, from, to);
  }
  return { borders, depths, short };
}
