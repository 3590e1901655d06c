/** Another text for one cell of a table: how a person mends a refused row. */
export interface Fix {
  readonly row: number;
  readonly cell: number;
  readonly text: string;
  /** As it was refused. */
  readonly column: string | null;
  readonly raw: string;
}
