import type { Count } from './count-column';
import type { DateCell } from './date-cell';
import type { Column } from './table';
import type { TableCells } from './table-cells';

const running =
  /累[计計积積]|cumulative|running[ _-]?(?:total|sum|count)|(?<![a-z])(?:cumul|to[ _-]date)(?![a-z])/i;
/** What was counted up within a day is the day's own number. */
const ofOneDay = /日累|(?<![a-z])daily /i;
const fewest = 5;

/** Whether a heading says that its counts add up from row to row: 累计呼叫总数, cumulative calls. */
export function saysRunningTotal(heading: string): boolean {
  return running.test(heading) && !ofOneDay.test(heading);
}

/** The column of counts that says so, where there is more than one row: they would be added up once more. */
export function runningTotalOf(cells: TableCells, rows: readonly number[]): Column | null {
  if (rows.length < 2) return null;
  const columns = [cells.all, cells.successes, cells.failed, ...cells.toNobody];
  return columns.find((read) => read && saysRunningTotal(read.column.name))?.column ?? null;
}

/** Whether the counts of five rows or more do nothing but grow in the course of time, as running totals do. */
export function onlyGrow(cells: TableCells, rows: readonly number[]): boolean {
  if (rows.length < fewest) return false;
  const inTime = rows.toSorted((a, b) => (timeOf(cells, a) < timeOf(cells, b) ? -1 : 1));
  const columns = [cells.all, cells.successes, cells.failed].filter((read) => read !== undefined);
  return (
    columns.length > 1 &&
    columns.every(({ at }) => {
      const counts = inTime.map(at);
      const [first, last] = [counts.at(0), counts.at(-1)];
      const grows = first?.ok === true && last?.ok === true && first.value < last.value;
      return grows && counts.every((count, place) => isNoLess(count, counts[place - 1]));
    })
  );
}

function isNoLess(count: Count, before: Count | undefined): boolean {
  return count.ok && (before === undefined || (before.ok && count.value >= before.value));
}

function timeOf({ start, date }: TableCells, row: number): string {
  return [date, start].map((read) => (read ? textOf(read.at(row)) : '')).join(' ');
}

function textOf(cell: DateCell): string {
  if (cell.kind === 'instant') return cell.text;
  if (cell.kind === 'day') return cell.day;
  if (cell.kind === 'month') return cell.month;
  return cell.kind === 'time' ? JSON.stringify(cell.time) : '';
}
