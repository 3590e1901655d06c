import { entryFields, type Draft, type DraftEntry, type DraftFee } from '../case/draft';
import type { Problem, ProblemCode } from '../case/problem';
import type { DraftReading } from '../case/read-draft';
import { formatDay } from '../domain';
import type { WizardStep } from './steps';

/** A problem of a draft, at the control that mends it. */
export interface Mistake {
  /** Id of the control. */
  readonly id: string;
  readonly place: Place;
  readonly problem: Problem<ProblemCode>;
}

export type Place =
  | { readonly kind: 'field'; readonly field: FieldName }
  /** `row` from 0. */
  | { readonly kind: 'row'; readonly row: number; readonly entry: string; readonly column: Column }
  | { readonly kind: 'month'; readonly month: string; readonly field: keyof DraftFee }
  | { readonly kind: 'log' };

export type FieldName =
  | 'startDate'
  | 'months'
  | 'endDate'
  | 'logZone'
  | 'currency'
  | 'consumed'
  | 'deducted'
  | 'messagePrice';

/** What one writes in a row of the log. */
export type Column = Exclude<keyof DraftEntry, 'id' | 'kind'>;

export const fieldId = (field: FieldName) => `field-${field}`;
export const cellId = (entry: string, column: Column) => `row-${entry}-${column}`;
export const selectId = (entry: string) => `row-${entry}-select`;
export const removeId = (entry: string) => `row-${entry}-remove`;
export const monthId = (month: string, field: keyof DraftFee) => `month-${month}-${field}`;
export const logId = 'log';
export const undoId = 'log-undo';

/** The mistakes of one step, in the order in which its controls stand. */
export function mistakesOf(
  step: WizardStep,
  draft: Draft,
  { problems, term }: DraftReading,
): readonly Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const problem of problems) {
    if (stepOf(problem.path) !== step) continue;
    const place = placeOf(problem.path, draft, term && formatDay(term.first));
    if (!place) continue;
    const id = idOf(place);
    // One thing at a time at one control.
    if (!mistakes.has(id)) mistakes.set(id, { id, place, problem });
  }
  return [...mistakes.values()].toSorted((a, b) => rankOf(a.place) - rankOf(b.place));
}

/** Rows from first to last, and in each its columns; before them what holds for all, after them what comes of all. */
function rankOf(place: Place): number {
  if (place.kind === 'row') return place.row + entryFields.indexOf(place.column) / entryFields.length;
  return place.kind === 'log' ? Infinity : -1;
}

function stepOf(path: string): WizardStep | null {
  if (path.startsWith('purchase')) return 'purchase';
  if (path.startsWith('log')) return 'log';
  return path.startsWith('fees') ? 'fees' : null;
}

function placeOf(path: string, draft: Draft, firstMonth: string | null): Place | null {
  const row = /^log\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (row) {
    const entry = draft.log[Number(row[1])];
    return entry ? { kind: 'row', row: Number(row[1]), entry: entry.id, column: columnOf(row[2]) } : null;
  }
  const month = /^fees\.byMonth\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (month) {
    // Until the term is known no month is shown: what is wrong there is told once it is.
    if (firstMonth === null) return null;
    const key = writtenMonths(draft.fees.byMonth)[Number(month[1])];
    return key === undefined ? null : { kind: 'month', month: key, field: feeField(month[2]) };
  }
  // Where each month has its own fee, the single figure is written as that of the first.
  if (draft.fees.each && firstMonth !== null && path.startsWith('fees.default'))
    return { kind: 'month', month: firstMonth, field: feeField(path.split('.').at(-1)) };
  if (path === 'log') return { kind: 'log' };
  const field = fieldsByPath[path];
  return field ? { kind: 'field', field } : null;
}

function feeField(name: string | undefined): keyof DraftFee {
  return name === 'deducted' ? 'deducted' : 'consumed';
}

/** What is wrong with a row as a whole is told at its start. */
function columnOf(name: string | undefined): Column {
  return entryFields.find((column) => column === name) ?? 'start';
}

/** The months that `readDraft` takes from a draft, in its order: those in which something was written. */
export function writtenMonths(byMonth: Draft['fees']['byMonth']): string[] {
  return Object.entries(byMonth)
    .filter(([, fee]) => fee.consumed.trim() !== '' || fee.deducted.trim() !== '')
    .map(([month]) => month)
    .toSorted();
}

const fieldsByPath: Readonly<Record<string, FieldName>> = {
  'purchase.startDate': 'startDate',
  'purchase.months': 'months',
  'purchase.endDate': 'endDate',
  logZone: 'logZone',
  'fees.currency': 'currency',
  'fees.default.consumed': 'consumed',
  'fees.default.deducted': 'deducted',
  'fees.messagePrice': 'messagePrice',
};

function idOf(place: Place): string {
  if (place.kind === 'field') return fieldId(place.field);
  if (place.kind === 'row') return cellId(place.entry, place.column);
  return place.kind === 'month' ? monthId(place.month, place.field) : logId;
}
