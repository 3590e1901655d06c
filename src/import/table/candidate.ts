import type { MatchedColumn } from '../interpretation';
import type { Role } from '../questions';
import type { Look } from './cell-look';
import type { Column } from './table';

/** A column with what may be said of it before it is held against the others. */
export interface Candidate {
  readonly column: Column;
  readonly samples: readonly string[];
  readonly look: Look;
  role: Role | null;
  rank: number;
  by: MatchedColumn['by'];
}
