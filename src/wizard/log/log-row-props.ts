import type { DraftEntry } from '../../case/draft';
import type { Column } from '../mistakes';
import type { RowReport } from './row-report';

export interface LogRowProps {
  readonly entry: DraftEntry;
  /** As one counts rows, from 1, as they were entered. */
  readonly number: number;
  /** Where it stands in the table, from 2: the first line has the headings. None where all rows are there. */
  readonly line: number | undefined;
  readonly report: RowReport | undefined;
  readonly errors: readonly RowError[];
  readonly isSelected: boolean;
  /** The empty row at the foot, which is no entry yet. */
  readonly isNew: boolean;
  /** Shows how a moment may be written, where no row above does. */
  readonly withExample: boolean;
}

export interface RowError {
  readonly column: Column;
  readonly text: string;
}
