import type { Span } from '../evidence';
import { compareInstants } from '../time/instant';
import { sortedByInstant } from './by-instant';

/** The union of spans: disjoint, ascending; spans that touch join. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of sortedByInstant(spans, ({ start }) => start)) {
    const last = joined.at(-1);
    if (!last || compareInstants(span.start, last.end) > 0) joined.push(span);
    else if (compareInstants(span.end, last.end) > 0)
      joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined;
}

/** The slices that a span shares more than an instant with: from the first to one past the last. */
export function slicesTouched(span: Span, sliceSeconds: number): { from: number; to: number } {
  const end = span.end.nano > 0 ? span.end.second + 1 : span.end.second;
  return { from: Math.floor(span.start.second / sliceSeconds), to: Math.ceil(end / sliceSeconds) };
}
