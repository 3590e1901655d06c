import { isObject } from './checker';
import type { Draft, DraftEntry } from './draft';

/**
 * Joins what was changed here and in another tab since both had the same draft, `base`: field by field, and the log row by
 * row. Where both changed the same field or row, what was written here, later, holds.
 */
export function mergeDrafts(base: Draft | undefined, mine: Draft, theirs: Draft): Draft {
  return {
    ...mine,
    title: merged(base?.title, mine.title, theirs.title),
    claimant: mergedFields(base?.claimant, mine.claimant, theirs.claimant),
    purchase: mergedFields(base?.purchase, mine.purchase, theirs.purchase),
    logZone: merged(base?.logZone, mine.logZone, theirs.logZone),
    log: mergedRows(base?.log ?? [], mine.log, theirs.log),
    fees: {
      ...mergedFields(base?.fees, mine.fees, theirs.fees),
      byMonth: mergedFields(base?.fees.byMonth, mine.fees.byMonth, theirs.fees.byMonth),
    },
    asOf: merged(base?.asOf, mine.asOf, theirs.asOf),
    // Later than both, so that each tab sees that there is something new
    changedAt: Math.max(mine.changedAt, theirs.changedAt) + 1,
  };
}

function merged<T>(base: T | undefined, mine: T, theirs: T): T {
  return isSame(base, mine) ? theirs : mine;
}

function mergedFields<T extends object>(base: T | undefined, mine: T, theirs: T): T {
  const before = new Map(Object.entries(base ?? {}));
  const here = new Map(Object.entries(mine));
  const changed = [...here].filter(([key, value]) => !isSame(before.get(key), value));
  const removed = new Set([...before.keys()].filter((key) => !here.has(key)));
  const kept = Object.entries(theirs).filter(([key]) => !removed.has(key));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value is one of `mine` or of `theirs`
  return Object.fromEntries([...kept, ...changed]) as T;
}

/** Rows that were not changed here are as they are there; what was added or changed here stays, wherever it was deleted. */
function mergedRows(
  base: readonly DraftEntry[],
  mine: readonly DraftEntry[],
  theirs: readonly DraftEntry[],
): readonly DraftEntry[] {
  if (base === mine) return theirs;
  const before = new Map(base.map((row) => [row.id, row]));
  const here = new Map(mine.map((row) => [row.id, row]));
  const there = new Set(theirs.map(({ id }) => id));
  const rows = theirs.flatMap((row) => {
    const own = here.get(row.id);
    if (!own) return before.has(row.id) ? [] : [row];
    return [merged(before.get(row.id), own, row)];
  });
  const own = mine.filter((row) => !there.has(row.id) && !isSame(before.get(row.id), row));
  return [...rows, ...own];
}

/** Of what drafts hold: texts, lists and objects of them, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, place) => isSame(item, b[place]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => isSame(a[key], b[key]));
}
