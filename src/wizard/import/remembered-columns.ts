import type { Question, Role } from '../../import/questions';

/** What unknown headings were said to hold, kept in this browser where it allows that. */
const key = 'sla-claim-worksheet:import-columns';
const mostKept = 500;

export type ColumnRoles = Readonly<Record<string, Role>>;

const roles: ReadonlySet<string> = new Set<Role>([
  'start',
  'end',
  'date',
  'end-date',
  'span',
  'duration',
  'success-rate',
  'failure-rate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'note',
  'outcome',
  'invalid-numbers',
  'switched-off',
  'blocked',
  'ignore',
]);

export function recallColumns(): ColumnRoles {
  try {
    return readColumns(localStorage.getItem(key));
  } catch {
    return {};
  }
}

export function rememberColumns(told: ColumnRoles): void {
  try {
    localStorage.setItem(key, JSON.stringify(withColumns(recallColumns(), told)));
  } catch {
    // Storage is full or forbidden: the answers hold for this import.
  }
}

/** What was stored, as far as it is what was stored. */
export function readColumns(stored: string | null): ColumnRoles {
  if (stored === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(isColumnRole));
}

/** The newest stand last; the oldest go when there are too many. */
export function withColumns(known: ColumnRoles, told: ColumnRoles): ColumnRoles {
  const kept = Object.entries(known).filter(([heading]) => !(heading in told));
  return Object.fromEntries([...kept, ...Object.entries(told)].slice(-mostKept));
}

/** Of the answers those that hold for other files too: of columns that have a heading. */
export function worthRemembering(columns: ColumnRoles, asked: readonly Question[]): ColumnRoles {
  const byLetter = new Set(
    asked.flatMap((question) => (question.kind === 'column' && question.byLetter ? [question.column] : [])),
  );
  return Object.fromEntries(Object.entries(columns).filter(([heading]) => !byLetter.has(heading)));
}

function isColumnRole(entry: [string, unknown]): entry is [string, Role] {
  return typeof entry[1] === 'string' && roles.has(entry[1]);
}
