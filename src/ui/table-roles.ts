/**
 * The roles that a table's elements have anyway, to spread onto them where a stylesheet folds the table: elements with
 * another `display` lose them in some browsers.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  cell: { role: 'cell' },
  columnHeader: { scope: 'col', role: 'columnheader' },
  rowHeader: { scope: 'row', role: 'rowheader' },
} as const;
