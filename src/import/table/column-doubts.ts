import type { AgreementTerms } from '../../domain';
import type { Doubt } from '../codes';
import type { MatchedColumn } from '../interpretation';
import { addedUp, type Role } from '../questions';
import { tellsAnswers, tellsNoAnswer } from '../rate-names';
import { lookOf } from './cell-look';

/** A doubt with the columns that give rise to it. */
type ColumnDoubt = readonly [doubt: Doubt, columns: readonly string[]];

const totals: ReadonlySet<Role> = new Set(['total', 'requests']);
const failures: ReadonlySet<Role> = new Set(['failed', 'failure-rate']);
const successes: ReadonlySet<Role> = new Set(['successes', 'success-rate']);

/** What the columns leave open by what they were taken for. */
export function columnDoubts(
  columns: readonly MatchedColumn[],
  { measure }: AgreementTerms,
): readonly ColumnDoubt[] {
  const countsCalls = measure.kind === 'occurrences' && measure.unit === 'calls';
  const shared = columns.filter(
    ({ role }) => addedUp.has(role) && columns.filter((other) => other.role === role).length > 1,
  );
  const doubts: readonly ColumnDoubt[] = [
    ['answered-is-not-succeeded', countsCalls ? namesOf(unansweredAsFailed(columns)) : []],
    ['columns-added-up', namesOf(shared)],
    ['total-of-parts', namesOf(leftOutOfTotal(columns))],
  ];
  return doubts.filter(([, names]) => names.length > 0);
}

/** Failures that are calls which nobody took, or what is left beside those that somebody took. */
function unansweredAsFailed(columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  const ofFailures = columns.filter(({ role }) => failures.has(role));
  if (ofFailures.length > 0) return ofFailures.filter(({ column }) => tellsNoAnswer(column));
  return columns.filter(
    ({ column, role }) => successes.has(role) && tellsAnswers(column) && !tellsNoAnswer(column),
  );
}

/** Counts that are not needed, where successes and failures make the total: calls that were busy were calls. */
function leftOutOfTotal(columns: readonly MatchedColumn[]): readonly MatchedColumn[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  if ([...totals].some(has) || !has('successes') || !has('failed')) return [];
  return columns.filter(
    ({ role, by, samples }) => role === 'ignore' && by !== 'heading' && lookOf(samples) === 'number',
  );
}

function namesOf(columns: readonly MatchedColumn[]): readonly string[] {
  return columns.map(({ column }) => column);
}
