import type { Span } from '../evidence';
import type { Instant } from '../time/instant';
import { Instants } from './by-instant';

/** Where some spans begin and end. Between each border and the next nothing changes: one piece, of the first's number. */
export interface Borders {
  readonly count: number;
  /** Ascending, each once. */
  at(border: number): Instant;
  /** Of each span the first piece, and one past its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function bordersOf(spans: readonly Span[]): Borders {
  const count = spans.length;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const all = new Instants(2 * count);
  spans.forEach(({ start, end }, place) => {
    all.set(place, start);
    all.set(count + place, end);
  });
  const borders: number[] = [];
  let last = -1;
  for (const place of all.inOrder()) {
    if (last < 0 || all.compare(last, place) !== 0) borders.push(place);
    last = place;
    if (place < count) from[place] = borders.length - 1;
    else to[place - count] = borders.length - 1;
  }
  return { count: borders.length, at: (border) => all.at(borders[border] ?? -1), from, to };
}

/** How many of the spans cover each piece. */
export function depthsOf({ count, from, to }: Borders): Int32Array {
  const depths = new Int32Array(count);
  const add = (places: Int32Array, change: number) => {
    for (const place of places) depths[place] = (depths[place] ?? 0) + change;
  };
  add(from, 1);
  add(to, -1);
  let depth = 0;
  return depths.map((change) => (depth += change));
}
