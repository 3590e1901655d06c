import type { DraftEntry } from '../../case/draft';
import type { Answers } from '../../import/questions';
import type { Place, UnreadableCode } from '../../import/read-input';
import type { RecordsPlan } from '../../import/records/plan';
import type { RecordsColumns } from '../../import/records/record-columns';
import type { RecordsSample } from '../../import/records/sample';
import type { RecordsErrorCode, RecordsTally } from '../../import/records/tally';
import type { Correction } from './fix';
import type { BeforeReading, ImportSource } from './reading-protocol';
import type { RowsView } from './rows-view';

/** One file or paste on its way into the log. */
export interface FileState {
  readonly id: string;
  readonly source: ImportSource;
  readonly answers: Answers;
  readonly stage: Stage;
  /** An answer is being worked in; what is shown is of before. */
  readonly busy: boolean;
  /** Rows that the log already has come in once more; else they are left out. */
  readonly repeats: boolean;
}

export type WhyUnreadable = UnreadableCode | 'unreadable-file' | 'case-file' | 'failed';

export type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'question'; readonly question: BeforeReading }
  | { readonly kind: 'unreadable'; readonly code: WhyUnreadable; readonly at?: Place }
  | RowsStage
  | RecordsStage;

export interface RowsStage {
  readonly kind: 'rows';
  readonly view: RowsView;
  /** All that the rows come to; none while a question is open. */
  readonly entries: readonly DraftEntry[];
  readonly corrections: readonly Correction[];
  readonly skipped: Skipped;
  /** Answers are being changed though none is open. */
  readonly asking: boolean;
}

/** Refused rows that the person leaves out: single ones, or all. */
export interface Skipped {
  readonly all: boolean;
  readonly rows: ReadonlySet<number>;
}

export const noneSkipped: Skipped = { all: false, rows: new Set() };

export interface RecordsStage {
  readonly kind: 'records';
  readonly sample: RecordsSample;
  readonly choice: RecordsChoice;
  readonly run: RecordsRun;
  /** Null until the outcomes are answered. */
  readonly decision: Decision | null;
  /** The refused rows are seen and left out. */
  readonly refusalsSeen: boolean;
}

/** What the person may say of a file of records. */
export interface RecordsChoice extends Pick<RecordsPlan, 'zone' | 'dateOrder'> {
  readonly columns: RecordsColumns | null;
}

type RecordsRun =
  | { readonly kind: 'waiting' | 'stopped' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'failed'; readonly code: RecordsErrorCode; readonly row: number | null }
  | { readonly kind: 'done'; readonly tally: RecordsTally };

export interface Decision {
  readonly failed: ReadonlySet<string>;
  readonly leftOut: ReadonlySet<string>;
}

export function nameOf({ source }: FileState): string | null {
  return source.kind === 'file' ? source.name : null;
}
