import type { Role } from '../../import/questions';

export type ColumnMistake = 'twice' | 'no-time';

const manyFold: ReadonlySet<Role> = new Set(['note', 'ignore', 'invalid-numbers', 'switched-off', 'blocked']);
const times: ReadonlySet<Role> = new Set(['start', 'date', 'span']);

/** What is wrong with the columns as they are chosen: by column, or of all together (''). */
export function columnMistakes(chosen: ReadonlyMap<string, Role>): ReadonlyMap<string, ColumnMistake> {
  const mistakes = new Map<string, ColumnMistake>();
  const taken = new Set<Role>();
  for (const [column, role] of chosen) {
    if (manyFold.has(role)) continue;
    if (taken.has(role)) mistakes.set(column, 'twice');
    taken.add(role);
  }
  if (![...times].some((role) => taken.has(role))) mistakes.set('', 'no-time');
  return mistakes;
}
