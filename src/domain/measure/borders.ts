import type { Span } from '../evidence';
import type { Instant } from '../time/instant';
import { Instants } from './by-instant';

/** Where some spans begin and end. Between a border and the next nothing changes: a piece, of the first one's number. */
export interface Borders {
  /** There is one piece less. */
  readonly count: number;
  /** Ascending, each once. */
  at(border: number): Instant;
  /** Of each span the first piece, and one past its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The borders of spans (in any order), and where among them each span begins and ends. */
export function bordersOf(spans: readonly Span[]): Borders {
  const from = new Int32Array(spans.length);
  const to = new Int32Array(spans.length);
  // Start and end by turns, so that spans in order that lie apart are in order here too
  const all = new Instants(2 * spans.length);
  spans.forEach(({ start, end }, span) => {
    all.set(2 * span, start);
    all.set(2 * span + 1, end);
  });
  const borders: number[] = [];
  let last = -1;
  for (const place of all.inOrder()) {
    if (all.compare(last, place) !== 0) borders.push(place); // before the first there is none to compare
    last = place;
    (place % 2 === 0 ? from : to)[place >> 1] = borders.length - 1;
  }
  return { count: borders.length, at: (border) => all.at(borders[border] ?? NaN), from, to };
}

/** How many of the spans cover each piece; none covers what begins with the last border. */
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
