import type { AgreementTerms, LogEntry } from '../../domain';
import { recordsToEntries, type RecordsEntries } from '../../import/records/entries';
import type { RecordsTally } from '../../import/records/tally';
import type { Decision, RecordsStage } from './file-state';

/** A log that cannot be read yet meets no slice. */
const noLog: readonly LogEntry[] = [];
const nothingDecided: Decision = { failed: new Set(), leftOut: new Set() };

interface Made {
  readonly decision: Decision;
  readonly log: readonly LogEntry[];
  readonly result: RecordsEntries;
}

/** The last result of each tally: several parts of the page ask for it, again and again while another file runs. */
const made = new WeakMap<RecordsTally, Made>();

/** The entries that added-up records come to; null while they run, or while the outcomes are open. */
export function entriesOf(
  { run, decision }: RecordsStage,
  terms: AgreementTerms,
  log: readonly LogEntry[] = noLog,
): RecordsEntries | null {
  if (run.kind !== 'done') return null;
  const { tally } = run;
  const decided = decision ?? (tally.sums.kind === 'counts' ? nothingDecided : null);
  if (!decided) return null;
  const last = made.get(tally);
  if (last?.decision === decided && last.log === log) return last.result;
  const result = recordsToEntries(tally, decided, terms, log);
  made.set(tally, { decision: decided, log, result });
  return result;
}

export function refusedRecords({ run }: RecordsStage): number {
  if (run.kind !== 'done') return 0;
  return [...run.tally.refused.byCode.values()].reduce((sum, count) => sum + count, 0);
}
