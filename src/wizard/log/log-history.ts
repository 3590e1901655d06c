import type { Log } from './log-changes';

/** One thing that was done to the log. */
export interface LogStep {
  readonly before: Log;
  readonly after: Log;
  /** The cell that was typed in: what is typed on there belongs to the same step. */
  readonly cell: string | null;
}

export interface LogHistory {
  readonly past: readonly LogStep[];
  /** What was undone, the last first. */
  readonly future: readonly LogStep[];
}

export const noHistory: LogHistory = { past: [], future: [] };

/** So many steps can be undone. A step holds on to the rows that it changed, and to no copy of the others. */
const mostSteps = 100;

export function recorded(history: LogHistory, step: LogStep): LogHistory {
  if (step.before === step.after) return history;
  const last = history.past.at(-1);
  const goesOn = last && step.cell !== null && last.cell === step.cell && last.after === step.before;
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, after: step.after }]
    : [...history.past.slice(1 - mostSteps), step];
  return { past, future: [] };
}

/** What is typed from now on is a step of its own, even in the same cell. */
export function sealed(history: LogHistory): LogHistory {
  const last = history.past.at(-1);
  if (!last || last.cell === null) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, cell: null }] };
}

/** The step that an undo takes back; none where the log has become another by other ways. */
export function undoable({ past }: LogHistory, log: Log): LogStep | null {
  const last = past.at(-1);
  return last?.after === log ? last : null;
}

export function redoable({ future }: LogHistory, log: Log): LogStep | null {
  const [next] = future;
  return next?.before === log ? next : null;
}

export function undone({ past, future }: LogHistory): LogHistory {
  const last = past.at(-1);
  return last ? { past: past.slice(0, -1), future: [{ ...last, cell: null }, ...future] } : { past, future };
}

export function redone({ past, future }: LogHistory): LogHistory {
  const [next] = future;
  return next ? { past: [...past, next], future: future.slice(1) } : { past, future };
}

const kept = new Map<string, LogHistory>();

/** A draft's history outlives the step of the wizard, not the page. */
export const keptHistory = (draft: string): LogHistory => kept.get(draft) ?? noHistory;

export function keepHistory(draft: string, history: LogHistory): void {
  kept.set(draft, history);
}
