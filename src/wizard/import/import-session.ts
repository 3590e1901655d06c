import { newId } from '../../case/new-id';
import type { Answers, ImportedEntry } from '../../import/interpretation';
import { runRecords } from '../../import/records/run-records';
import { planOf, type RecordsSample } from '../../import/records/sample';
import { RecordsError } from '../../import/records/tally';
import type { Terms } from '../../terms/schema';
import {
  noneSkipped,
  type Decision,
  type FileState,
  type RecordsChoice,
  type RecordsStage,
  type RowsStage,
} from './file-state';
import { ReadingClient } from './reading-client';
import type { Fix } from './fix';
import type { Answered, ImportSource } from './reading-protocol';
import { recallColumns, rememberColumns, worthRemembering } from './remembered-columns';

/**
 * Files on their way into the log, each with a worker of its own. Nothing here touches the draft; ending the session
 * leaves everything as it was. It outlives the dialog that shows it.
 */
export class ImportSession {
  private files: readonly FileState[] = [];
  private readonly workers = new Map<string, ReadingClient>();
  private readonly runs = new Map<string, AbortController>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly terms: Terms,
    private readonly logZone: string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly FileState[] => this.files;

  add(sources: readonly ImportSource[]): void {
    const answers: Answers = { logZone: this.logZone, columns: recallColumns() };
    const added = sources.map((source): FileState => ({
      id: newId(),
      source,
      answers,
      stage: { kind: 'reading' },
      busy: false,
    }));
    this.set([...this.files, ...added]);
    for (const { id } of added) void this.open(id, false);
  }

  remove(id: string): void {
    this.endWork(id);
    this.set(this.files.filter((file) => file.id !== id));
  }

  end(): void {
    for (const { id } of this.files) this.endWork(id);
    this.set([]);
  }

  /** Answers are kept by heading for the files to come, and the file is read anew with them. */
  answer(id: string, answers: Answers): void {
    const file = this.find(id);
    if (!file) return;
    this.change(id, { answers });
    if (file.stage.kind === 'question') {
      this.change(id, { stage: { kind: 'reading' } });
      void this.open(id, false);
    } else if (file.stage.kind === 'rows') {
      const { questions } = file.stage.view;
      if (answers.columns) rememberColumns(worthRemembering(answers.columns, questions));
      // Other rows may be refused now than those that were skipped
      this.changeRows(id, { asking: false, skipped: noneSkipped });
      void this.interpret(id);
    }
  }

  ask(id: string): void {
    this.changeRows(id, { asking: true });
  }

  fix(id: string, fix: Fix): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind !== 'rows') return;
    const others = stage.fixes.filter(({ row, cell }) => row !== fix.row || cell !== fix.cell);
    this.changeRows(id, { fixes: [...others, fix] });
    void this.interpret(id);
  }

  skip(id: string, row: number, isSkipped: boolean): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind !== 'rows') return;
    const { first } = stage.view.refused;
    const rows = new Set(stage.skipped.all ? first.map((refusal) => refusal.row) : stage.skipped.rows);
    if (isSkipped) rows.add(row);
    else rows.delete(row);
    this.changeRows(id, { skipped: { all: false, rows } });
  }

  skipAll(id: string, all: boolean): void {
    this.changeRows(id, { skipped: { all, rows: new Set() } });
  }

  /** Reads the rows of a file one by one, though they look like records. */
  readAsTable(id: string): void {
    this.runs.get(id)?.abort();
    this.change(id, { stage: { kind: 'reading' } });
    void this.open(id, true);
  }

  choose(id: string, choice: Partial<RecordsChoice>): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind !== 'records') return;
    this.changeRecords(id, { choice: { ...stage.choice, ...choice } });
    void this.addUp(id);
  }

  decide(id: string, decision: Decision | null): void {
    this.changeRecords(id, { decision });
  }

  seeRefusals(id: string, refusalsSeen: boolean): void {
    this.changeRecords(id, { refusalsSeen });
  }

  stop(id: string): void {
    this.runs.get(id)?.abort();
  }

  runAgain(id: string): void {
    void this.addUp(id);
  }

  /** All entries of a file that is read row by row. */
  async entries(id: string): Promise<readonly ImportedEntry[] | null> {
    const reply = await this.workers.get(id)?.ask({ kind: 'entries' });
    return reply?.kind === 'entries' ? reply.entries : null;
  }

  private async open(id: string, asTable: boolean): Promise<void> {
    const file = this.find(id);
    if (!file) return;
    this.workers.get(id)?.end();
    const worker = new ReadingClient();
    this.workers.set(id, worker);
    const { source, answers } = file;
    const reply = await worker.ask({ kind: 'open', source, answers, terms: this.terms, asTable });
    if (this.workers.get(id) === worker) this.take(id, reply);
  }

  private async interpret(id: string): Promise<void> {
    const file = this.find(id);
    const worker = this.workers.get(id);
    if (file?.stage.kind !== 'rows' || !worker) return;
    this.change(id, { busy: true });
    const asked = file.stage.fixes;
    const { answers } = file;
    const reply = await worker.ask({ kind: 'interpret', answers, fixes: asked });
    const now = this.find(id);
    // Something was answered meanwhile: its own reply follows
    if (now?.answers !== answers || now.stage.kind !== 'rows' || now.stage.fixes !== asked) return;
    this.take(id, reply);
  }

  private take(id: string, reply: Answered['reply']): void {
    const { stage } = this.find(id) ?? {};
    if (!stage) return;
    switch (reply.kind) {
      case 'question':
        return this.change(id, { stage: { kind: 'question', question: reply.question }, busy: false });
      case 'unreadable':
        return this.change(id, { stage: { kind: 'unreadable', code: reply.code }, busy: false });
      case 'case-file':
      case 'failed':
        return this.change(id, { stage: { kind: 'unreadable', code: reply.kind }, busy: false });
      case 'records':
        this.workers.get(id)?.end();
        this.change(id, { stage: this.recordsStage(reply.sample), busy: false });
        return void this.addUp(id);
      case 'rows': {
        const before = stage.kind === 'rows' ? stage : { fixes: [], skipped: noneSkipped, asking: false };
        const { fixes, skipped, asking } = before;
        return this.change(id, {
          stage: { kind: 'rows', view: reply.view, fixes, skipped, asking },
          busy: false,
        });
      }
      case 'entries':
    }
  }

  private recordsStage(sample: RecordsSample): RecordsStage {
    const { columns } = sample;
    return {
      kind: 'records',
      sample,
      choice: { columns, zone: columns?.zone ?? this.logZone, dateOrder: null },
      run: { kind: 'waiting' },
      decision: null,
      refusalsSeen: false,
    };
  }

  private async addUp(id: string): Promise<void> {
    const { source, stage } = this.find(id) ?? {};
    if (stage?.kind !== 'records' || source?.kind !== 'file') return;
    this.runs.get(id)?.abort();
    const { sample, choice } = stage;
    const plan = planOf(sample, choice.columns, this.terms, choice);
    if (!plan) return this.changeRecords(id, { run: { kind: 'waiting' } });
    const abort = new AbortController();
    this.runs.set(id, abort);
    const isCurrent = () => this.runs.get(id) === abort;
    this.changeRecords(id, { run: { kind: 'running', share: 0 }, refusalsSeen: false });
    try {
      const tally = await runRecords(source.file, plan, {
        signal: abort.signal,
        onProgress: (share) => isCurrent() && this.changeRecords(id, { run: { kind: 'running', share } }),
      });
      if (isCurrent()) this.changeRecords(id, { run: { kind: 'done', tally } });
    } catch (error) {
      if (!isCurrent()) return;
      const { code, row } =
        error instanceof RecordsError ? error : { code: 'worker-failed' as const, row: null };
      const run = abort.signal.aborted
        ? ({ kind: 'stopped' } as const)
        : ({ kind: 'failed', code, row } as const);
      this.changeRecords(id, { run });
    }
  }

  private endWork(id: string): void {
    this.workers.get(id)?.end();
    this.workers.delete(id);
    const run = this.runs.get(id);
    this.runs.delete(id);
    run?.abort();
  }

  private find(id: string): FileState | undefined {
    return this.files.find((file) => file.id === id);
  }

  private change(id: string, change: Partial<FileState>): void {
    this.set(this.files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  private changeRows(id: string, change: Partial<RowsStage>): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind === 'rows') this.change(id, { stage: { ...stage, ...change } });
  }

  private changeRecords(id: string, change: Partial<RecordsStage>): void {
    const { stage } = this.find(id) ?? {};
    if (stage?.kind === 'records') this.change(id, { stage: { ...stage, ...change } });
  }

  private set(files: readonly FileState[]): void {
    this.files = files;
    for (const listener of this.listeners) listener();
  }
}
