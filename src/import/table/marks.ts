import { refused, type RowOutcome } from './row-outcome';
import type { TableCells } from './table-cells';

/** What stands beside a row's times and figures. */
export interface Marks {
  readonly kind: 'marks';
  readonly exclusion: string;
  readonly note: string;
}

/** A row's clause of exclusion and note, or that its clause is none. */
export function marksOf({ exclusion, note }: TableCells, row: number): Marks | RowOutcome {
  const found = exclusion?.at(row);
  if (found?.ok === false) return refused(found.code, exclusion?.column.index);
  return { kind: 'marks', exclusion: found?.value ?? '', note: note(row) };
}
