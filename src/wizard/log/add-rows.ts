import type { DraftEntry } from '../../case/draft';

/** Appends rows to the log in one step, which one undo takes back. */
export type AddRows = (entries: readonly DraftEntry[], event: TakenIn) => void;

/** What is said of rows that came in from elsewhere. */
export interface TakenIn {
  /** The name of the file they came from; null where there is none. */
  readonly from: string | null;
}
