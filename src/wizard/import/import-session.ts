import { newId } from '../../case/new-id';
import type { Answers } from '../../import/questions';
import type { Terms } from '../../terms/schema';
import { FileList } from './file-list';
import type { FileState } from './file-state';
import type { ImportSource } from './reading-protocol';
import { RecordsRuns } from './records-runs';
import { recallColumns } from './remembered-columns';
import { RowReadings } from './row-readings';

/**
 * Files on their way into the log. Nothing here touches the draft; ending the session leaves everything as it was. It
 * outlives the dialog that shows it.
 */
export class ImportSession {
  readonly files = new FileList();
  readonly rows: RowReadings;
  readonly records: RecordsRuns;

  constructor(
    terms: Terms,
    private readonly logZone: string,
  ) {
    this.records = new RecordsRuns(this.files, terms, logZone);
    this.rows = new RowReadings(this.files, terms, (id, sample) => this.records.begin(id, sample));
  }

  add(sources: readonly ImportSource[]): void {
    const answers: Answers = { logZone: this.logZone, columns: recallColumns() };
    const added = sources.map((source): FileState => ({
      id: newId(),
      source,
      answers,
      stage: { kind: 'reading' },
      busy: false,
      repeats: false,
    }));
    this.files.add(added);
    for (const { id } of added) void this.rows.open(id, 'known');
  }

  /** Whether rows that the log already has come in once more. */
  repeat(id: string, repeats: boolean): void {
    this.files.change(id, { repeats });
  }

  /** Reads the rows of a file one by one, though they look like records. */
  readAsTable(id: string): void {
    this.records.end(id);
    void this.rows.open(id, 'table');
  }

  /** Adds the rows of a table up, each of them one attempt. */
  readAsRecords(id: string): void {
    void this.rows.open(id, 'records');
  }

  remove(id: string): void {
    this.endWork(id);
    this.files.remove(id);
  }

  end(): void {
    for (const { id } of this.files.snapshot()) this.endWork(id);
    this.files.clear();
  }

  private endWork(id: string): void {
    this.rows.end(id);
    this.records.end(id);
  }
}
