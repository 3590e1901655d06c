import type { AgreementTerms } from '../../domain';
import type { Format } from '../format';
import type { Doubt } from '../codes';
import type { Interpretation } from '../interpretation';
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
      return withDoubts(interpretTable(findTable(input.rows), answers, terms, input.shortenedNumbers), terms);
    const { table: found, refused } = tableOfJson(input.value);
    const reading = withDoubts(interpretTable(found, answers, terms), terms);
    // A list has no cells to be mended one by one.
    const rows = reading.refused.map(({ row, column, raw, code }) => ({ row, column, raw, code }));
    return { ...reading, refused: [...rows, ...refused].toSorted((a, b) => a.row - b.row) };
  },
};

const toNobody: ReadonlySet<string> = new Set(['invalid-numbers', 'switched-off', 'blocked']);

/** What the table as a whole leaves open, beside what its rows do. */
function withDoubts(reading: Omit<Interpretation, 'source'>, { measure }: AgreementTerms): Interpretation {
  const { entries, refused, columns = [], doubts } = reading;
  const [first, another] = entries;
  const isOne = first?.entry.successRate && first.entry.end === '' && !another && refused.length === 0;
  const countsMessages = measure.kind === 'occurrences' && measure.unit === 'messages';
  const mayHoldOthers = entries.length > 0 && !columns.some(({ role }) => toNobody.has(role));
  const more: Doubt[] = [
    ...(isOne ? ['length-unknown' as const] : []),
    ...(countsMessages && mayHoldOthers ? ['may-hold-invalid-numbers' as const] : []),
  ];
  return { source: 'table', ...reading, doubts: [...more, ...doubts] };
}
