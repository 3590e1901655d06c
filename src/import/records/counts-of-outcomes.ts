import type { CountSums, OutcomeSums } from './tally';

/** What each outcome means; those in neither list succeeded. Of no matter to records that are counts already. */
export interface OutcomeDecision {
  readonly failed: ReadonlySet<string>;
  /** No attempt in the agreement's sense, such as a message to a number that does not exist (SMS 1.4). */
  readonly leftOut: ReadonlySet<string>;
}

/** Total and failures by span. A span of which every record is left out is none. */
export function countsOf(sums: CountSums | OutcomeSums, decision: OutcomeDecision): Omit<CountSums, 'kind'> {
  if (sums.kind === 'counts') return sums;
  const most = sums.spans.length;
  const spans = new Int32Array(most);
  const totals = new Float64Array(most);
  const failures = new Float64Array(most);
  const rows = new Float64Array(most);
  const fails = sums.values.map((value) => decision.failed.has(value));
  const counts = sums.values.map((value) => !decision.leftOut.has(value));
  let last = -1;
  for (let place = 0; place < most; place++) {
    const outcome = sums.outcomes[place] ?? 0;
    if (!counts[outcome]) continue;
    const span = sums.spans[place] ?? 0;
    const row = sums.rows[place] ?? 0;
    const count = sums.counts[place] ?? 0;
    const isNew = last < 0 || spans[last] !== span;
    if (isNew) spans[++last] = span;
    totals[last] = (totals[last] ?? 0) + count;
    if (fails[outcome]) failures[last] = (failures[last] ?? 0) + count;
    rows[last] = isNew ? row : Math.min(rows[last] ?? row, row);
  }
  const found = last + 1;
  return {
    spans: spans.subarray(0, found),
    totals: totals.subarray(0, found),
    failures: failures.subarray(0, found),
    rows: rows.subarray(0, found),
  };
}
