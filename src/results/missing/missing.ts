import { isBlank, type Draft } from '../../case/draft';
import type { Problem, ProblemCode } from '../../case/problem';
import type { DraftReading } from '../../case/read-draft';

export type Step = 'purchase' | 'log' | 'fees' | 'result';

/** Where a draft still wants something, and whether nothing was written there or something that cannot be used. */
export interface Want {
  readonly step: Step;
  readonly field: Field;
  /** Number of the row in the log, from 1. */
  readonly row: number | null;
  readonly isMissing: boolean;
  /** Why what was written cannot be used, for a sentence of `problems`. */
  readonly code: ProblemCode;
  readonly values: NonNullable<Problem['values']>;
}

export const fields = [
  'startDate',
  'months',
  'endDate',
  'logZone',
  'entry',
  'start',
  'end',
  'successRate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'currency',
  'consumed',
  'deducted',
  'byMonth',
  'messagePrice',
  'asOf',
  'other',
] as const;
type Field = (typeof fields)[number];

/** What keeps a draft from being assessed, in the order of the steps; each field once. */
export function wants({ problems }: Pick<DraftReading, 'problems'>): Want[] {
  const found = new Map<string, Want>();
  for (const { path, code, values = {} } of problems) {
    const place = placeAt(path);
    // In the log a time is wanted too.
    const told = code === 'not-a-date' && place.row !== null ? 'not-an-instant' : code;
    const want = { ...place, isMissing: code === 'missing', code: told, values };
    const key = `${want.step} ${want.row ?? ''} ${want.field}`;
    if (!found.has(key)) found.set(key, want);
  }
  const order: readonly Step[] = ['purchase', 'log', 'fees', 'result'];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.step) - order.indexOf(b.step));
}

/** Whether anything has been written at all. */
export function isUntouched({ purchase, log, fees }: Draft): boolean {
  const texts = [purchase.startDate, purchase.months, purchase.endDate, fees.consumed, fees.deducted];
  return texts.every((text) => text.trim() === '') && log.every(isBlank);
}

function placeAt(path: string): Pick<Want, 'step' | 'field' | 'row'> {
  const [, root = '', row, last] = /^(\w*)(?:\[(\d+)\])?(?:.*?\.?(\w+))?$/.exec(path) ?? [];
  const field = fieldOf(root, path, last);
  if (root === 'log' || root === 'logZone')
    return { step: 'log', field, row: row === undefined ? null : Number(row) + 1 };
  if (root === 'asOf') return { step: 'result', field, row: null };
  return { step: root === 'fees' ? 'fees' : 'purchase', field, row: null };
}

function fieldOf(root: string, path: string, last: string | undefined): Field {
  if (path.startsWith('fees.byMonth')) return 'byMonth';
  const name = last ?? (root === 'log' ? 'entry' : root);
  return fields.find((field) => field === name) ?? 'other';
}
