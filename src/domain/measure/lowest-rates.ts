import type { Borders } from './borders';

/**
 * The shortfall of each piece between the borders of outages: where they overlap the lowest rate holds. Paints the worst outages
 * first; a painted piece stays and is skipped from then on, so that each is touched once.
 */
export function lowestRates(
  shortfalls: readonly bigint[],
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
  for (const [shortfall, alike] of worstFirst(shortfalls))
    for (const outage of alike) {
      const end = to[outage] ?? 0;
      for (let piece = nextFree(from[outage] ?? 0); piece < end; piece = nextFree(piece)) {
        painted[piece] = shortfall;
        free[piece] = piece + 1;
      }
    }
  return painted;
}

/** Each shortfall with the places of its outages, the largest first. */
function worstFirst(shortfalls: readonly bigint[]): [shortfall: bigint, outages: number[]][] {
  const byShortfall = new Map<bigint, number[]>();
  shortfalls.forEach((shortfall, place) => {
    const alike = byShortfall.get(shortfall);
    if (alike) alike.push(place);
    else byShortfall.set(shortfall, [place]);
  });
  return [...byShortfall].toSorted(([a], [b]) => (a < b ? 1 : -1));
}
