import { addedUp, type Role } from '../questions';
import type { Candidate } from './candidate';
import type { Count } from './count-column';
import { refused, type RowOutcome } from './row-outcome';
import type { Column } from './table';

interface CountColumn {
  readonly column: Column;
  readonly at: (row: number) => Count;
}

/** The sum of several columns of one role; where one of them has no number there is none (`missingPart`). */
export function addUp(parts: readonly CountColumn[]): CountColumn | undefined {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first;
  const at = (row: number): Count => {
    const counts = parts.map((part) => part.at(row));
    const wrong = counts.find(({ ok }) => !ok);
    return wrong ?? { ok: true, value: counts.reduce((sum, count) => sum + (count.ok ? count.value : 0), 0) };
  };
  return { column: first.column, at };
}

/** A cell without a number beside others that have one: the sum would be too small. */
export function missingPart(parts: readonly CountColumn[], row: number): RowOutcome | null {
  const counts = parts.map((part) => ({ part, count: part.at(row) }));
  if (counts.every(({ count }) => !count.ok && count.code === 'blank')) return null;
  for (const { part, count } of counts)
    if (!count.ok) return refused(count.code === 'blank' ? 'no-number' : count.code, part.column.index);
  return null;
}

/** Words that say which of the counts of a thing a column has; what is left says which thing it is. */
const outcomes =
  /总数?|總數?|総数?|合计|数量?|數量?|量|次数|失败|失敗|错误|錯誤|エラー|成功|件数|回数|条数|total|all|count|attempts?|fail(?:ed|ures?)?|errors?|success(?:es|ful)?|succeeded|ok\b|number|of\b|[\s_\-./()（）]+/gi;

/** 呼入总数, 呼入失败, 呼出总数, 呼出失败: roles that the same things have, so that they may be added up. */
export function parallelRoles(all: readonly Candidate[]): ReadonlySet<Role> {
  const roles = [...addedUp];
  const things = new Map(roles.map((role) => [role, thingsOf(all.filter((one) => one.role === role))]));
  const isParallel = (role: Role) =>
    roles.some((other) => other !== role && things.get(role) && things.get(role) === things.get(other));
  return new Set(roles.filter(isParallel));
}

/** Several things, each named once; else ''. */
function thingsOf(columns: readonly Candidate[]): string {
  const things = columns.map(({ column }) => column.name.replace(outcomes, '').toLowerCase());
  const areTold = things.length > 1 && !things.includes('') && new Set(things).size === things.length;
  return areTold ? things.toSorted().join('\t') : '';
}
