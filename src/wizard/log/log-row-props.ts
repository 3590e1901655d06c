import type { DraftEntry } from '../../case/draft';
import type { Column } from '../mistakes';
import type { RowReport } from './row-report';

export interface LogRowProps {
  readonly entry: DraftEntry;
  /** As one counts rows, from 1. */
  readonly number: number;
  readonly report: RowReport | undefined;
  readonly errors: readonly RowError[];
  /** The empty row at the foot, which is no entry yet. */
  readonly isNew: boolean;
  /** Shows how a moment may be written, where no row above does. */
  readonly withExample: boolean;
}

export interface RowError {
  readonly column: Column;
  readonly text: string;
}
