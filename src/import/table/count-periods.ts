import { civilDate, dayOf, parseDay } from '../../domain';
import type { Clock, Moment } from '../moment';
import type { DateCell } from './date-cell';
import { refused, type RowOutcome } from './row-outcome';
import type { StartAndEnd } from './start-and-end';
import type { TableCells } from './table-cells';

/** The time that a row's counts are of, in seconds of the Beijing clock; `to` is `from` where they are of a moment. */
interface Period {
  readonly start: string;
  readonly from: number;
  readonly to: number;
}

const secondsPerDay = 86_400;

/** When the counts of each row are of: a moment, a day, or several days of one month. */
export class CountPeriods {
  /** Some rows are sums of several days, and stand on the first of them. */
  readonly coverDays: boolean;
  /** All rows are of days by another clock than Beijing's. */
  readonly ofOtherZone: boolean;
  private readonly datesAreDays: boolean;
  private readonly endsAreNextStarts: boolean;
  private readonly periods: ReadonlyMap<number, Period | RowOutcome>;
  /** For each day the shortest time that begins on it, among rows of counts. */
  private readonly shortest = new Map<number, Period>();
  private otherMidnights = 0;

  constructor(
    private readonly cells: TableCells,
    private readonly times: StartAndEnd,
    private readonly clock: Clock,
    rows: readonly number[],
  ) {
    this.datesAreDays = allAreMidnights(cells, rows);
    this.endsAreNextStarts = this.someEndsAreStarts(rows);
    this.periods = new Map(rows.map((row) => [row, this.read(row)]));
    const found = [...this.periods.values()].filter((period) => 'from' in period);
    for (const period of found) {
      const other = this.shortest.get(dayAt(period.from));
      if (!other || lengthOf(period) < lengthOf(other)) this.shortest.set(dayAt(period.from), period);
    }
    const starts = new Set(found.map(({ start }) => start));
    const areMonths = starts.size > 1 && [...starts].every((start) => /^\d{4}-\d\d-01$/.test(start));
    this.coverDays =
      areMonths || found.some((period) => lengthOf(period) > secondsPerDay && !this.coversOthers(period));
    this.ofOtherZone = found.length > 0 && this.otherMidnights === found.length;
  }

  /** Where the counts of a row stand, or why they cannot stand anywhere. */
  start(row: number): string | RowOutcome {
    const period = this.periods.get(row) ?? refused('no-start');
    if (!('from' in period)) return period;
    return this.coversOthers(period) ? refused('covers-other-rows') : period.start;
  }

  private read(row: number): Period | RowOutcome {
    const cell = this.times.startCell(row);
    const first = cell.kind === 'month' ? `${cell.month}-01` : this.dayOf(cell);
    const begin = first === null ? this.times.start(row) : this.midnight(first, row);
    if (!begin.ok) return refused(begin.code, begin.column);
    const { text, instant } = begin.value;
    if (/T00:00(?::00)?(?![:\d])/.test(text) && instant.second % secondsPerDay !== 0) this.otherMidnights++;
    const from = first === null ? instant.second : secondOf(first);
    const own = cell.kind === 'month' ? monthAfter(from) : first === null ? from : from + secondsPerDay;
    const end = this.end(row, begin.value);
    if (end !== null && typeof end !== 'number') return end;
    const { column } = this.endCell(row);
    if (end !== null && end <= from) return refused('end-not-after-start', column);
    const to = end ?? own;
    if (to > monthAfter(from)) return refused('crosses-months', column);
    return { start: first ?? text, from, to };
  }

  /** A day's beginning, by the clock that its heading names. */
  private midnight(day: string, row: number): ReturnType<StartAndEnd['start']> {
    const { start, date } = this.cells;
    const column = (start && start.at(row).kind !== 'blank' ? start : date)?.column;
    const found = this.clock.moment(`${day}T00:00${column?.heading?.offset ?? ''}`);
    return found.ok ? found : { ...found, column: column?.index ?? null };
  }

  /** The first second after the time, where it is written. */
  private end(row: number, begin: Moment): number | null | RowOutcome {
    const { column, cell } = this.endCell(row);
    if (cell.kind === 'blank' || cell.kind === 'ongoing') return null;
    if (cell.kind === 'refused') return refused(cell.code, column);
    if (cell.kind === 'month') return monthAfter(secondOf(`${cell.month}-01`));
    const day = this.dayOf(cell);
    if (day !== null) return secondOf(day) + (this.endsAreNextStarts ? 0 : secondsPerDay);
    const end = this.times.end(row, begin);
    if (end === 'open') return null;
    return end.ok ? end.value.instant.second : refused(end.code, end.column);
  }

  private endCell(row: number): { readonly column: number | null; readonly cell: DateCell } {
    const { end, endDate } = this.cells;
    const cell = end?.at(row) ?? { kind: 'blank' };
    const place = cell.kind === 'blank' ? endDate : end;
    return { column: place?.column.index ?? null, cell: place?.at(row) ?? cell };
  }

  private dayOf(cell: DateCell): string | null {
    if (cell.kind === 'day') return cell.day;
    const isDay = cell.kind === 'instant' && this.datesAreDays && cell.text.endsWith('T00:00:00');
    return isDay ? cell.text.slice(0, 10) : null;
  }

  /** The last day belongs to the time, save where it is the first of the next row's. */
  private someEndsAreStarts(rows: readonly number[]): boolean {
    const days = rows.map((row) => ({
      first: this.dayOf(this.times.startCell(row)),
      last: this.dayOf(this.endCell(row).cell),
    }));
    const firsts = new Set(days.map(({ first }) => first));
    return (
      days.some(({ last }) => last !== null && firsts.has(last)) &&
      days.every(({ first, last }) => last === null || first !== last)
    );
  }

  /** A sum of several days among which there are rows of less: both would count. */
  private coversOthers(period: Period): boolean {
    if (lengthOf(period) <= secondsPerDay) return false;
    for (let day = dayAt(period.from); day * secondsPerDay < period.to; day++) {
      const other = this.shortest.get(day);
      if (other && other.to <= period.to && lengthOf(other) < lengthOf(period)) return true;
    }
    return false;
  }
}

function lengthOf({ from, to }: Period): number {
  return to - from;
}

function secondOf(day: string): number {
  return (parseDay(day) ?? 0) * secondsPerDay;
}

function dayAt(second: number): number {
  return Math.floor(second / secondsPerDay);
}

/** The first second of the month after. */
function monthAfter(second: number): number {
  const { year, month } = civilDate(dayAt(second));
  return dayOf(year, month + 1, 1) * secondsPerDay;
}

/** A spreadsheet has no dates, only midnights: a column of nothing else is one of days. */
function allAreMidnights({ start, date }: TableCells, rows: readonly number[]): boolean {
  const instants = rows.flatMap((row) => {
    const cell = (start ?? date)?.at(row);
    return cell?.kind === 'instant' ? [cell.text] : [];
  });
  return instants.length > 0 && instants.every((text) => text.endsWith('T00:00:00'));
}
