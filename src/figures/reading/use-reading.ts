import { useState, type KeyboardEvent } from 'react';

/** A part of a figure that can be read by itself: its row, and where it lies across, in the figure's own measure. */
export interface FigurePart {
  readonly row: unknown;
  readonly from: number;
  readonly to: number;
}

/** Goes from part to part by keys: across one by one, up and down to the nearest of the next row. */
export function useReading<P extends FigurePart>(parts: readonly P[]) {
  const [at, setAt] = useState<number | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = target(event.key, parts, at);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to);
  }

  return { at, active: at === null ? null : (parts[at] ?? null), go: setAt, onKeyDown };
}

/** Of the parts for which `isMeant` holds, that nearest to a place; null where none comes as near as `reach`. */
export function nearestPart<P extends FigurePart>(
  parts: readonly P[],
  isMeant: (part: P) => boolean,
  place: number,
  reach = Infinity,
): number | null {
  let found: number | null = null;
  let least = reach;
  parts.forEach((part, index) => {
    if (!isMeant(part)) return;
    const distance = Math.max(part.from - place, place - part.to, 0);
    if (distance > least || (found !== null && distance === least)) return;
    found = index;
    least = distance;
  });
  return found;
}

/** undefined: the key is none of a figure's. */
function target(key: string, parts: readonly FigurePart[], at: number | null): number | null | undefined {
  const last = parts.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === null ? 0 : Math.min(at + 1, last);
    case 'ArrowLeft':
      return at === null ? last : Math.max(at - 1, 0);
    case 'ArrowDown':
    case 'PageDown':
      return at === null ? 0 : inOtherRow(parts, at, 1);
    case 'ArrowUp':
    case 'PageUp':
      return at === null ? last : inOtherRow(parts, at, -1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

function inOtherRow(parts: readonly FigurePart[], at: number, step: 1 | -1): number {
  const here = parts[at];
  let other = at;
  while (parts[other] && parts[other]?.row === here?.row) other += step;
  const next = parts[other];
  if (!here || !next) return at;
  return nearestPart(parts, ({ row }) => row === next.row, (here.from + here.to) / 2) ?? at;
}
