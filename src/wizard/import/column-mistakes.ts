import { addedUp, manyFold, type Role } from '../../import/questions';

export type ColumnMistake = 'twice' | 'no-time';

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

/** Columns of counts that share a role: said of each of them, for then they are added up. */
export function sharedRoles(chosen: ReadonlyMap<string, Role>): Readonly<Record<string, Role>> {
  const all = [...chosen.values()];
  const isShared = (role: Role) => addedUp.has(role) && all.filter((other) => other === role).length > 1;
  return Object.fromEntries([...chosen].filter(([, role]) => isShared(role)));
}
