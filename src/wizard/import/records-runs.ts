import { runRecords } from '../../import/records/run-records';
import { planOf, type RecordsSample } from '../../import/records/sample';
import { RecordsError } from '../../import/records/tally';
import type { Terms } from '../../terms/schema';
import type { FileList } from './file-list';
import type { Decision, RecordsChoice } from './file-state';

/** Files of raw records being added up, each in a run of its own that can be stopped and started again. */
export class RecordsRuns {
  private readonly runs = new Map<string, AbortController>();

  constructor(
    private readonly files: FileList,
    private readonly terms: Terms,
    private readonly logZone: string,
  ) {}

  begin(id: string, sample: RecordsSample): void {
    const { columns } = sample;
    this.files.change(id, {
      stage: {
        kind: 'records',
        sample,
        choice: { columns, zone: columns?.zone ?? this.logZone, dateOrder: null },
        run: { kind: 'waiting' },
        decision: null,
        refusalsSeen: false,
      },
      busy: false,
    });
    void this.addUp(id);
  }

  choose(id: string, choice: Partial<RecordsChoice>): void {
    const { stage } = this.files.find(id) ?? {};
    if (stage?.kind !== 'records') return;
    this.files.changeRecords(id, { choice: { ...stage.choice, ...choice } });
    void this.addUp(id);
  }

  decide(id: string, decision: Decision | null): void {
    this.files.changeRecords(id, { decision });
  }

  seeRefusals(id: string, refusalsSeen: boolean): void {
    this.files.changeRecords(id, { refusalsSeen });
  }

  stop(id: string): void {
    this.runs.get(id)?.abort();
  }

  again(id: string): void {
    void this.addUp(id);
  }

  /** What comes of the run afterwards is heard no more. */
  end(id: string): void {
    const run = this.runs.get(id);
    this.runs.delete(id);
    run?.abort();
  }

  private async addUp(id: string): Promise<void> {
    const { source, stage } = this.files.find(id) ?? {};
    if (stage?.kind !== 'records') return;
    const file = stage.sample.rewritten ?? (source?.kind === 'file' ? source.file : null);
    if (!file) return;
    this.runs.get(id)?.abort();
    const { sample, choice } = stage;
    const plan = planOf(sample, choice.columns, this.terms, choice);
    if (!plan) return this.files.changeRecords(id, { run: { kind: 'waiting' } });
    const abort = new AbortController();
    this.runs.set(id, abort);
    const isCurrent = () => this.runs.get(id) === abort;
    this.files.changeRecords(id, { run: { kind: 'running', share: 0 }, refusalsSeen: false });
    try {
      const tally = await runRecords(file, plan, {
        signal: abort.signal,
        onProgress: (share) =>
          isCurrent() && this.files.changeRecords(id, { run: { kind: 'running', share } }),
      });
      if (isCurrent()) this.files.changeRecords(id, { run: { kind: 'done', tally } });
    } catch (error) {
      if (!isCurrent()) return;
      const { code, row } =
        error instanceof RecordsError ? error : { code: 'worker-failed' as const, row: null };
      const run = abort.signal.aborted
        ? ({ kind: 'stopped' } as const)
        : ({ kind: 'failed', code, row } as const);
      this.files.changeRecords(id, { run });
    }
  }
}
