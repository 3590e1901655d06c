import { isBlank, type Draft } from '../../case/draft';
import type { DraftReading } from '../../case/read-draft';

export type Step = 'purchase' | 'log' | 'fees' | 'result';

/** Where a draft still wants something, and whether nothing was written there or something that cannot be used. */
export interface Want {
  readonly step: Step;
  readonly field: Field;
  /** Number of the row in the log, from 1. */
  readonly row: number | null;
  readonly isMissing: boolean;
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
  for (const { path, code } of problems) {
    const want = wantAt(path, code === 'missing');
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

function wantAt(path: string, isMissing: boolean): Want {
  const [, root = '', row, last] = /^(\w*)(?:\[(\d+)\])?(?:.*?\.?(\w+))?$/.exec(path) ?? [];
  const field = fieldOf(root, path, last);
  if (root === 'log' || root === 'logZone')
    return { step: 'log', field, row: row === undefined ? null : Number(row) + 1, isMissing };
  if (root === 'asOf') return { step: 'result', field, row: null, isMissing };
  return { step: root === 'fees' ? 'fees' : 'purchase', field, row: null, isMissing };
}

function fieldOf(root: string, path: string, last: string | undefined): Field {
  if (path.startsWith('fees.byMonth')) return 'byMonth';
  const name = last ?? (root === 'log' ? 'entry' : root);
  return fields.find((field) => field === name) ?? 'other';
}
