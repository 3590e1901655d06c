import type { Answers } from '../questions';
import type { DateCell } from './date-cell';
import { readDateColumns, type DateColumn } from './date-columns';
import type { Matching } from './match-columns';
import { splitSpan } from './span-cell';
import type { Column, Read } from './table';

const blankDate: DateCell = { kind: 'blank' };
const noSpan: DateCell = { kind: 'refused', code: 'unreadable-span' };

const dateRoles = [
  ['start', 'start'],
  ['end', 'end'],
  ['date', 'date'],
  ['endDate', 'end-date'],
] as const;
type DateName = (typeof dateRoles)[number][0];

/** Every column of dates or times; one of spans counts as two. */
export function readDates(matching: Matching, texts: (column: Column) => string[], answers: Answers) {
  const columns: { name: DateName; column: Column; cells: readonly string[] }[] = [];
  const span = matching.column('span');
  if (span) columns.push(...splitSpans(span, texts(span)));
  for (const [name, role] of dateRoles) {
    const column = matching.column(role);
    const isTaken = columns.some((other) => other.name === name);
    if (column && !isTaken) columns.push({ name, column, cells: texts(column) });
  }
  const { columns: cells, questions } = readDateColumns(
    columns.map((one): DateColumn => ({
      name: one.column.name,
      offset: one.column.heading?.offset ?? null,
      cells: one.cells,
    })),
    answers,
  );
  const read = (name: DateName): Read<DateCell> | undefined => {
    const place = columns.findIndex((one) => one.name === name);
    const found = columns[place];
    const isSpan = found?.column === span;
    const at = (row: number) => {
      const cell = cells[place]?.[row] ?? blankDate;
      return isSpan && cell.kind === 'refused' && cell.code === 'unreadable-time' ? noSpan : cell;
    };
    return found && { column: found.column, at };
  };
  return {
    read: { start: read('start'), end: read('end'), date: read('date'), endDate: read('endDate') },
    questions,
  };
}

/** A column of spans as one of starts and one of ends; a cell that is no span is a start without an end. */
function splitSpans(column: Column, cells: readonly string[]) {
  const spans = cells.map(splitSpan);
  return [
    { name: 'start' as const, column, cells: spans.map((span, row) => span?.start ?? cells[row] ?? '') },
    { name: 'end' as const, column, cells: spans.map((span) => span?.end ?? '') },
  ];
}
