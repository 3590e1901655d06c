/** So many rows stand on one page of the log: more would be slow to draw. */
export const rowsPerPage = 200;

export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / rowsPerPage));
}

/** The page that a row, from 0, stands on. */
export function pageOf(row: number): number {
  return Math.floor(row / rowsPerPage);
}
