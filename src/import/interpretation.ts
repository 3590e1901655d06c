import type { DraftEntry } from '../case/draft';
import type { Doubt, PassedOver, RefusalCode, SourceId } from './codes';
import type { Question, Role } from './questions';

/**
 * What an import understands of a file or a paste, given the answers so far. Interpreting is pure: the same input and
 * answers give the same interpretation, and the page asks the open questions and interprets again. Nothing is taken in
 * before every question is answered and every refused row is seen.
 */
export interface Interpretation {
  readonly source: SourceId;
  /** Asked in this order. Those that are open keep the rest from being final. */
  readonly questions: readonly Question[];
  readonly entries: readonly ImportedEntry[];
  /** Rows that did not become an entry, each with why. A row is either here, in `entries`, or in `passedOver`. */
  readonly refused: readonly Refusal[];
  /** Rows that say nothing of downtime (a monitor's "up" row), by reason, counted. */
  readonly passedOver: readonly { readonly reason: PassedOver; readonly rows: readonly number[] }[];
  /** What the source cannot prove; said beside the preview. */
  readonly doubts: readonly Doubt[];
  /** The columns that give rise to a doubt, where it is of some of them. */
  readonly doubtedColumns?: ReadonlyMap<Doubt, readonly string[]>;
  /** Rows of counts that say the same as an earlier one; they came in, and count once more. */
  readonly sameRows?: readonly number[];
  /** What each column of a table was taken for, so that a person can say otherwise (`Answers.columns`). */
  readonly columns?: readonly MatchedColumn[];
}

export interface MatchedColumn {
  /** The heading as written, made unique; a column without one goes by its letter. */
  readonly column: string;
  readonly role: Role;
  /** By a known heading, by what its cells hold, by an answer, or not at all: it is asked. */
  readonly by: 'heading' | 'content' | 'answer' | 'nothing';
  readonly samples: readonly string[];
}

/** An entry's texts in the canonical form of the case format, with where it came from. */
export interface ImportedEntry {
  readonly row: number;
  /** All the rows that were merged into it, where one is not all. */
  readonly rows?: readonly number[];
  readonly entry: Omit<DraftEntry, 'id'>;
}

/** `row`: the line of the table as a spreadsheet counts it, from 1; for JSON the place in its list, from 1. */
export interface Refusal {
  readonly row: number;
  /** Heading or key, where one cell is at fault. */
  readonly column: string | null;
  /** Place of the cell in its row, from 0, where a table's cell is at fault: `withCell` puts a new text there. */
  readonly cell?: number;
  readonly raw: string;
  readonly code: RefusalCode;
}
