import type { Span } from '../evidence';
import { compareInstants, type Instant } from '../time/instant';
import { sortedByInstant } from './by-instant';
import type { Outage } from './outage';
import type { Run } from './runs';

export interface Level extends Span {
  readonly shortfall: bigint;
}

/**
 * A run as levels of success rate: where outages overlap the lowest rate holds. Paints the worst outages first over
 * the stretches between borders; a painted stretch stays and is skipped from then on, so that each is touched once.
 */
export function lowestRates({ start, end, outages }: Run): Level[] {
  const [{ shortfall: rate }] = outages;
  if (outages.every(({ shortfall }) => shortfall === rate)) return [{ start, end, shortfall: rate }];
  const { borders, places } = bordersOf(outages);
  const painted: (bigint | undefined)[] = [];
  const free = Int32Array.from({ length: borders.length + 1 }, (_, index) => index);
  const nextFree = (from: number): number => {
    let root = from;
    while (free[root] !== root) root = free[root] ?? borders.length;
    for (let step = from; step !== root;) {
      const after = free[step] ?? root;
      free[step] = root;
      step = after;
    }
    return root;
  };
  const worstFirst = places.toSorted((a, b) =>
    a.shortfall < b.shortfall ? 1 : a.shortfall > b.shortfall ? -1 : 0,
  );
  for (const { from, to, shortfall } of worstFirst) {
    for (let place = nextFree(from); place < to; place = nextFree(place)) {
      painted[place] = shortfall;
      free[place] = place + 1;
    }
  }
  return levelsOf(borders, painted);
}

/** Every start and end once, ascending, and for each outage (given by start) the places of its own. */
function bordersOf(outages: readonly Outage[]) {
  const borders: Instant[] = [];
  const placeOf = (at: Instant): number => {
    const last = borders.at(-1);
    if (!last || compareInstants(at, last) !== 0) borders.push(at);
    return borders.length - 1;
  };
  const places = outages.map(({ start, end, shortfall }) => ({ start, end, shortfall, from: 0, to: 0 }));
  let begun = 0;
  for (const ending of sortedByInstant(places, ({ end }) => end)) {
    let next = places[begun];
    while (next && compareInstants(next.start, ending.end) <= 0) {
      next.from = placeOf(next.start);
      next = places[++begun];
    }
    ending.to = placeOf(ending.end);
  }
  return { borders, places };
}

function levelsOf(borders: readonly Instant[], painted: readonly (bigint | undefined)[]): Level[] {
  const levels: Level[] = [];
  borders.forEach((start, index) => {
    const shortfall = painted[index];
    if (shortfall === undefined) return; // the run's end
    const end = borders[index + 1] ?? start;
    const last = levels.at(-1);
    if (last && last.shortfall === shortfall) levels[levels.length - 1] = { ...last, end };
    else levels.push({ start, end, shortfall });
  });
  return levels;
}
