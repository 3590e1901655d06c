import type { RecordsCounts } from '../../../import/records/plan';
import type { RecordsColumns } from '../../../import/records/record-columns';

/** Columns as they are being chosen; −1: not yet. */
export interface ColumnsChoice {
  readonly time: number;
  readonly kind: RecordsCounts['kind'];
  readonly outcome: number;
  readonly requests: number;
  readonly successes: number;
  readonly failed: number;
}

export function choiceOf(columns: RecordsColumns | null): ColumnsChoice {
  const none = { time: -1, kind: 'outcome' as const, outcome: -1, requests: -1, successes: -1, failed: -1 };
  if (!columns) return none;
  const { time, counts } = columns;
  if (counts.kind === 'outcome') return { ...none, time, kind: 'outcome', outcome: counts.outcome };
  if (counts.kind === 'successes')
    return { ...none, time, kind: 'successes', requests: counts.requests, successes: counts.successes };
  return { ...none, time, kind: 'failures', requests: counts.total, failed: counts.failed };
}

/** Null as long as a column is missing, or one is chosen twice. */
export function columnsOf(choice: ColumnsChoice, zone: string | null): RecordsColumns | null {
  const { time, kind, outcome, requests, successes, failed } = choice;
  const needed =
    kind === 'outcome' ? [time, outcome] : [time, requests, kind === 'successes' ? successes : failed];
  if (needed.includes(-1) || new Set(needed).size < needed.length) return null;
  if (kind === 'outcome') return { time, zone, counts: { kind, outcome } };
  if (kind === 'successes') return { time, zone, counts: { kind, requests, successes } };
  return { time, zone, counts: { kind, total: requests, failed } };
}
