import type { Draft, DraftEntry, DraftFee } from '../case/draft';
import type { Problem, ProblemCode } from '../case/problem';
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
export const removeId = (entry: string) => `row-${entry}-remove`;
export const monthId = (month: string, field: keyof DraftFee) => `month-${month}-${field}`;
export const logId = 'log';

/** The mistakes of one step, in the order in which its controls stand. */
export function mistakesOf(
  step: WizardStep,
  draft: Draft,
  problems: readonly Problem<ProblemCode>[],
): readonly Mistake[] {
  return problems.flatMap((problem) => {
    if (stepOf(problem.path) !== step) return [];
    const place = placeOf(problem.path, draft);
    return place ? [{ id: idOf(place), place, problem }] : [];
  });
}

function stepOf(path: string): WizardStep | null {
  if (path.startsWith('purchase')) return 'purchase';
  if (path.startsWith('log')) return 'log';
  return path.startsWith('fees') ? 'fees' : null;
}

function placeOf(path: string, draft: Draft): Place | null {
  const row = /^log\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (row) {
    const entry = draft.log[Number(row[1])];
    return entry ? { kind: 'row', row: Number(row[1]), entry: entry.id, column: columnOf(row[2]) } : null;
  }
  const month = /^fees\.byMonth\[(\d+)\](?:\.(\w+))?$/.exec(path);
  if (month) {
    const key = writtenMonths(draft.fees.byMonth)[Number(month[1])];
    const field = month[2] === 'deducted' ? 'deducted' : 'consumed';
    return key === undefined ? null : { kind: 'month', month: key, field };
  }
  if (path === 'log') return { kind: 'log' };
  const field = fieldsByPath[path];
  return field ? { kind: 'field', field } : null;
}

/** What is wrong with a row as a whole is told at its start. */
function columnOf(name: string | undefined): Column {
  return columnNames.find((column) => column === name) ?? 'start';
}

export const columnNames: readonly Column[] = [
  'start',
  'end',
  'successRate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'note',
];

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
