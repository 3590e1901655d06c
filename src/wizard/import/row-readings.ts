import { newId } from '../../case/new-id';
import type { DraftEntry } from '../../case/draft';
import type { Answers } from '../../import/questions';
import type { Place } from '../../import/read-input';
import type { RecordsSample } from '../../import/records/sample';
import type { Terms } from '../../terms/schema';
import type { FileList } from './file-list';
import { noneSkipped, type WhyUnreadable } from './file-state';
import { fixesOf, withCorrection, type Correction } from './fix';
import { ReadingClient } from './reading-client';
import type { Answered, ReadAs } from './reading-protocol';
import { rememberColumns, worthRemembering } from './remembered-columns';

/** Files being read row by row, each by a worker of its own: what the person answers, mends and skips is read anew. */
export class RowReadings {
  private readonly workers = new Map<string, ReadingClient>();

  constructor(
    private readonly files: FileList,
    private readonly terms: Terms,
    /** The file turned out to be raw records. */
    private readonly onRecords: (id: string, sample: RecordsSample) => void,
  ) {}

  async open(id: string, readAs: ReadAs): Promise<void> {
    const file = this.files.find(id);
    if (!file) return;
    this.workers.get(id)?.end();
    const worker = new ReadingClient();
    this.workers.set(id, worker);
    this.files.change(id, { stage: { kind: 'reading' } });
    const { source, answers } = file;
    const reply = await worker.ask({ kind: 'open', source, answers, terms: this.terms, readAs });
    await this.take(id, reply, () => this.workers.get(id) === worker);
  }

  /** Answers are kept by heading for the files to come, and the file is read anew with them. */
  answer(id: string, answers: Answers): void {
    const { stage } = this.files.find(id) ?? {};
    this.files.change(id, { answers });
    if (stage?.kind === 'question') void this.open(id, 'known');
    else if (stage?.kind === 'rows') {
      const { questions } = stage.view;
      if (answers.columns) rememberColumns(worthRemembering(answers.columns, questions));
      // Other rows may be refused now than those that were skipped
      this.files.changeRows(id, { asking: false, skipped: noneSkipped });
      void this.interpret(id);
    }
  }

  /** Opens the questions again, though none is open. */
  ask(id: string): void {
    this.files.changeRows(id, { asking: true });
  }

  correct(id: string, correction: Correction): void {
    const { stage } = this.files.find(id) ?? {};
    if (stage?.kind !== 'rows') return;
    this.files.changeRows(id, { corrections: withCorrection(stage.corrections, correction) });
    void this.interpret(id);
  }

  skip(id: string, row: number, isSkipped: boolean): void {
    const { stage } = this.files.find(id) ?? {};
    if (stage?.kind !== 'rows') return;
    const { first } = stage.view.refused;
    const rows = new Set(stage.skipped.all ? first.map((refusal) => refusal.row) : stage.skipped.rows);
    if (isSkipped) rows.add(row);
    else rows.delete(row);
    this.files.changeRows(id, { skipped: { all: false, rows } });
  }

  skipAll(id: string, all: boolean): void {
    this.files.changeRows(id, { skipped: { all, rows: new Set() } });
  }

  /** Frees what was read. */
  end(id: string): void {
    this.workers.get(id)?.end();
    this.workers.delete(id);
  }

  private async interpret(id: string): Promise<void> {
    const file = this.files.find(id);
    const worker = this.workers.get(id);
    if (file?.stage.kind !== 'rows' || !worker) return;
    this.files.change(id, { busy: true });
    const asked = file.stage.corrections;
    const { answers } = file;
    const reply = await worker.ask({ kind: 'interpret', answers, fixes: fixesOf(asked) });
    await this.take(id, reply, () => {
      const now = this.files.find(id);
      // Else something was answered meanwhile: its own reply follows
      return now?.answers === answers && now.stage.kind === 'rows' && now.stage.corrections === asked;
    });
  }

  private async take(id: string, reply: Answered['reply'], isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    switch (reply.kind) {
      case 'question':
        return this.files.change(id, {
          stage: { kind: 'question', question: reply.question },
          busy: false,
        });
      case 'unreadable':
        return this.giveUp(id, reply.code, reply.at);
      case 'case-file':
      case 'failed':
        return this.giveUp(id, reply.kind);
      case 'records':
        this.end(id);
        return this.onRecords(id, reply.sample);
      case 'rows': {
        const { view } = reply;
        const entries = view.open.length > 0 ? [] : await this.entries(id);
        if (!isCurrent()) return;
        if (!entries) return this.giveUp(id, 'failed');
        const { stage } = this.files.find(id) ?? {};
        const before =
          stage?.kind === 'rows' ? stage : { corrections: [], skipped: noneSkipped, asking: false };
        const { corrections, skipped, asking } = before;
        return this.files.change(id, {
          stage: { kind: 'rows', view, entries, corrections, skipped, asking },
          busy: false,
        });
      }
      case 'entries':
    }
  }

  private giveUp(id: string, code: WhyUnreadable, at?: Place): void {
    this.files.change(id, { stage: { kind: 'unreadable', code, ...(at && { at }) }, busy: false });
  }

  private async entries(id: string): Promise<readonly DraftEntry[] | null> {
    const reply = await this.workers.get(id)?.ask({ kind: 'entries' });
    return reply?.kind === 'entries' ? reply.entries.map(({ entry }) => ({ ...entry, id: newId() })) : null;
  }
}
