import { plainText } from '../../written/normalise';
import { readCellAlone } from './date-cell';

/** Start and end as they stand in one cell: 2026-03-20 10:00~10:30, 10:00–10:30, 10:00至10:30, 2026-03-23 ~ 2026-03-29. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const between =
  /\s*(?:(?<=:\d\d[Z\d]*)\/(?=\d{4}-)|~|～|〜|→|⇒|->|=>|—{1,2}|至|到|から|\bto\b|\buntil\b|\btill\b)\s*/i;
const around = /^(?:从|自|from )\s*|\s*(?:まで|止|为止)$/gi;
const mostDashes = 12;
const longest = 120;

/** The two parts of a span, or null: cut where words or a wave stand, or at the one dash that leaves two times. */
export function splitSpan(text: string): Span | null {
  // 2026-03-20T10:00-05:00 is one instant, five hours west.
  if (text.length > longest || readCellAlone(text).kind === 'instant') return null;
  const bare = text.trim().replace(around, '');
  const parts = bare.split(between).filter((part) => part.trim() !== '');
  if (parts.length === 2) return spanOf(parts[0] ?? '', parts[1] ?? '');
  if (parts.length > 2) return null;
  const plain = plainText(bare) ?? '';
  const dashes = [...plain.matchAll(/-/g)].slice(0, mostDashes).map(({ index }) => index);
  const found = dashes.flatMap((at) => spanOf(plain.slice(0, at), plain.slice(at + 1)) ?? []);
  // Of two ways to cut neither is certain.
  return found.length === 1 ? (found[0] ?? null) : null;
}

function spanOf(start: string, end: string): Span | null {
  const isSpan = (hasTime(start) && hasTime(end)) || (isDay(start) && isDay(end));
  return isSpan ? { start: start.trim(), end: end.trim() } : null;
}

function hasTime(text: string): boolean {
  const { kind } = readCellAlone(text);
  return kind === 'instant' || kind === 'time' || kind === 'open';
}

/** Counts may be of whole days, from the first to the last. */
function isDay(text: string): boolean {
  return readCellAlone(text).kind === 'day';
}
