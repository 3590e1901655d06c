import type { Look } from '../table/cell-look';
import type { Column } from '../table/table';

/** A column, and what its cells in the sample are. */
export interface SampledColumn extends Column {
  readonly cells: readonly string[];
  readonly look: Look;
}

export type Meaning = NonNullable<Column['heading']>['meaning'];

/** Of the columns with a meaning, the one whose heading says it best. */
export function best<C extends Column>(
  columns: readonly C[],
  ...meanings: readonly Meaning[]
): C | undefined {
  return meanings
    .flatMap((meaning) =>
      columns
        .filter(({ heading }) => heading?.meaning === meaning)
        .toSorted((a, b) => (b.heading?.rank ?? 0) - (a.heading?.rank ?? 0)),
    )
    .at(0);
}
