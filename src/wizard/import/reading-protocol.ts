import type { AgreementTerms } from '../../domain';
import type { ImportedEntry } from '../../import/interpretation';
import type { Answers, Question } from '../../import/questions';
import type { Place, UnreadableCode } from '../../import/read-input';
import type { RecordsSample } from '../../import/records/sample';
import type { Fix } from './fix';
import type { RowsView } from './rows-view';

/** What is to be imported: a file, or a text that was pasted. */
export type ImportSource =
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'paste'; readonly text: string };

/** The rows one by one though they look like raw records, or the other way round; `known`: as they look. */
export type ReadAs = 'known' | 'table' | 'records';

/** To the worker that reads one source. It keeps what it has read for the next question. */
export type Ask = { readonly id: number } & (
  | {
      readonly kind: 'open';
      readonly source: ImportSource;
      readonly answers: Answers;
      readonly terms: AgreementTerms;
      readonly readAs: ReadAs;
    }
  | { readonly kind: 'interpret'; readonly answers: Answers; readonly fixes: readonly Fix[] }
  | { readonly kind: 'entries' }
);

export type BeforeReading = Extract<Question, { kind: 'encoding' | 'sheet' }>;

export type Reply =
  | { readonly kind: 'question'; readonly question: BeforeReading }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode | 'unreadable-file'; readonly at?: Place }
  | { readonly kind: 'case-file' }
  /** Raw records, to be added up; where their columns are not known they are asked for. */
  | { readonly kind: 'records'; readonly sample: RecordsSample }
  | { readonly kind: 'rows'; readonly view: RowsView }
  | { readonly kind: 'entries'; readonly entries: readonly ImportedEntry[] };

export interface Answered {
  readonly id: number;
  readonly reply: Reply | { readonly kind: 'failed' };
}
