/**
 * The roles of a table, said in so many words: where a narrow screen lays its rows out as no table is, some browsers
 * would otherwise take it for a heap of text. To be spread over the elements that have these roles of themselves.
 */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asColumnHeader = { scope: 'col', role: 'columnheader' } as const;
export const asRowHeader = { scope: 'row', role: 'rowheader' } as const;
export const asCell = { role: 'cell' } as const;
