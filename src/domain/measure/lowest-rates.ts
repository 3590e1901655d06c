import type { Borders } from './borders';
import type { RateVerdict } from './breach';

/**
 * The shortfall of each piece between the borders of outages: where they overlap the lowest rate holds. Paints the worst outages
 * first; a painted piece stays and is skipped from then on, so that each is touched once.
 */
export function lowestRates(
  rates: readonly RateVerdict[],
  { count, from, to }: Borders,
): readonly (bigint | undefined)[] {
  const painted: (bigint | undefined)[] = Array.from({ length: count });
  const free = Int32Array.from({ length: count }, (_, piece) => piece);
  const nextFree = (piece: number): number => {
    let root = piece;
    while (free[root] !== root) root = free[root] ?? root;
    for (let step = piece; step !== root;) {
      const after = free[step] ?? root;
      free[step] = root;
      step = after;
    }
    return root;
  };
  for (const [{ shortfall }, alike] of worstFirst(rates))
    for (const outage of alike) {
      const end = to[outage] ?? 0;
      for (let piece = nextFree(from[outage] ?? 0); piece < end; piece = nextFree(piece)) {
        painted[piece] = shortfall;
        free[piece] = piece + 1;
      }
    }
  return painted;
}

/**
 * Each rate with the places of its outages, the lowest first. Told apart as objects: numbers of the log's own choosing
 * could be chosen so that a map of them takes the square of their number.
 */
function worstFirst(rates: readonly RateVerdict[]): [rate: RateVerdict, outages: number[]][] {
  const byRate = new Map<RateVerdict, number[]>();
  rates.forEach((rate, place) => {
    const alike = byRate.get(rate);
    if (alike) alike.push(place);
    else byRate.set(rate, [place]);
  });
  return [...byRate].toSorted(
    ([a], [b]) => Number(a.shortfall < b.shortfall) - Number(a.shortfall > b.shortfall),
  );
}
