/** What was read of a file or a paste, before it means anything: rows of text, or a JSON value. */
export type Input = TableInput | JsonInput;

export interface TableInput {
  readonly kind: 'table';
  readonly name: string;
  /**
   * Cells as text, dates of a spreadsheet as `YYYY-MM-DDThh:mm:ss`, rows as ragged as they came; blank lines and a first
   * line `sep=;` are rows too, so that rows count as the file's own do.
   */
  readonly rows: readonly (readonly string[])[];
  /**
   * Columns, from 0, of a spreadsheet in which a number with one decimal stands: 4.10 typed into one becomes the number
   * 4.1, and nothing tells the two apart.
   */
  readonly shortenedNumbers?: readonly number[];
}

interface JsonInput {
  readonly kind: 'json';
  readonly name: string;
  readonly value: unknown;
}

/**
 * The table with another text in one cell: how a person mends a refused row. `row` from 1, `cell` from 0. What a person
 * types is no shortened number: a clause 4.1 given now is that clause.
 */
export function withCell(input: TableInput, row: number, cell: number, text: string): TableInput {
  const cells = [...(input.rows[row - 1] ?? [])];
  while (cells.length < cell) cells.push('');
  cells[cell] =
    input.shortenedNumbers?.includes(cell) && /^\d+\.\d$/.test(text.trim()) ? `§${text.trim()}` : text;
  return { ...input, rows: input.rows.with(row - 1, cells) };
}
