import type { RecordsCounts } from '../../../import/records/plan';
import type { RecordsColumns } from '../../../import/records/record-columns';

/** Columns as they are being chosen; −1: not yet. */
export interface ColumnsChoice {
  readonly time: number;
  /** Of the days, where the times are those of a day alone. */
  readonly date: number;
  readonly kind: RecordsCounts['kind'];
  readonly outcome: number;
  readonly requests: number;
  readonly successes: number;
  readonly failed: number;
}

export function choiceOf(columns: RecordsColumns | null): ColumnsChoice {
  const none = {
    kind: 'outcome',
    time: -1,
    date: -1,
    outcome: -1,
    requests: -1,
    successes: -1,
    failed: -1,
  } as const;
  if (!columns) return none;
  const { time, date = -1, counts } = columns;
  const times = { ...none, time, date };
  if (counts.kind === 'outcome') return { ...times, kind: 'outcome', outcome: counts.outcome };
  if (counts.kind === 'successes')
    return { ...times, kind: 'successes', requests: counts.requests, successes: counts.successes };
  return { ...times, kind: 'failures', requests: counts.total, failed: counts.failed };
}

/** Null as long as a column is missing, or one is chosen twice. */
export function columnsOf(
  choice: ColumnsChoice,
  zone: string | null,
  needsDate = choice.date >= 0,
): RecordsColumns | null {
  const { time, date, kind, outcome, requests, successes, failed } = choice;
  const times = needsDate ? [time, date] : [time];
  const needed = [
    ...times,
    ...(kind === 'outcome' ? [outcome] : [requests, kind === 'successes' ? successes : failed]),
  ];
  if (needed.includes(-1) || new Set(needed).size < needed.length) return null;
  const found = { time, zone, ...(needsDate && { date }) };
  if (kind === 'outcome') return { ...found, counts: { kind, outcome } };
  if (kind === 'successes') return { ...found, counts: { kind, requests, successes } };
  return { ...found, counts: { kind, total: requests, failed } };
}
