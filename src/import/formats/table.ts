import type { Format } from '../format';
import { tableOfJson } from '../table/json-table';
import { interpretTable } from '../table/interpret-table';
import { findTable } from '../table/table';

/** Any table: a spreadsheet's rows, or a list of objects. It stands last, for it takes whatever no other knows. */
export const table: Format = {
  id: 'table',

  recognises() {
    return true;
  },

  interpret(input, answers, terms) {
    if (input.kind === 'table')
      return {
        source: 'table',
        ...interpretTable(findTable(input.rows), answers, terms, input.shortenedNumbers),
      };
    const { table: found, refused } = tableOfJson(input.value);
    const reading = interpretTable(found, answers, terms);
    // A list has no cells to be mended one by one.
    const rows = reading.refused.map(({ row, column, raw, code }) => ({ row, column, raw, code }));
    return { source: 'table', ...reading, refused: [...rows, ...refused].toSorted((a, b) => a.row - b.row) };
  },
};
