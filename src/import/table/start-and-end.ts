import { read, refuse, type Reading } from '../../written/reading';
import { isAfter, offsetOf, type Clock, type Moment } from '../moment';
import type { RefusalCode } from '../codes';
import { onDay, readCellAlone, type CellAlone, type DateCell } from './date-cell';
import { contradicts } from './duration-grain';
import type { Read } from './table';
import type { TableCells } from './table-cells';

/** Why there is no moment, with the column at fault. */
interface Fault {
  readonly code: RefusalCode;
  readonly column: number | null;
}
export type MomentOrFault = { readonly ok: true; readonly value: Moment } | ({ readonly ok: false } & Fault);

/** Puts starts and ends together from what columns there are, row by row from the top. */
export class StartAndEnd {
  /** The date last written: merged cells leave the rows below empty. */
  private dateAbove: string | null = null;
  endOnNextDay = false;
  dateCarriedDown = false;

  constructor(
    private readonly cells: TableCells,
    private readonly clock: Clock,
  ) {}

  /** What stands for the start of a row, which may be a day or a month alone. */
  startCell(row: number): DateCell {
    const { start, date } = this.cells;
    const cell = start?.at(row) ?? { kind: 'blank' };
    return cell.kind === 'blank' ? (date?.at(row) ?? cell) : cell;
  }

  start(row: number): MomentOrFault {
    const { start, date } = this.cells;
    const column = start ?? date;
    if (!column) return { ok: false, code: 'no-start', column: null };
    const day = this.day(row);
    const own = start?.at(row) ?? { kind: 'blank' };
    const cell = own.kind === 'blank' && date ? date.at(row) : own;
    const place = own.kind === 'blank' && date ? date : column;
    if (cell.kind === 'time') {
      if (day === null) return this.noDay(row, column);
      return this.located(onDay(day.day, cell.time, day.offset, cell.days), place);
    }
    if (cell.kind === 'instant') return this.located(cell.text, place);
    return fault(noMoment(cell, 'no-start'), place);
  }

  /** The end by its own column, or by how long it was; `open`: it has none, or is said to go on. */
  end(row: number, start: Moment): MomentOrFault | 'open' {
    const { end, endDate, duration } = this.cells;
    const cell = end?.at(row) ?? { kind: 'blank' };
    const length = duration?.at(row);
    if (end && cell.kind === 'time') return this.endAt(cell, row, start, end);
    if (end && cell.kind === 'instant') return this.ordered(this.located(cell.text, end, true), start, end);
    // A length beside an incident that goes on is how long it has been so far.
    if (end && cell.kind === 'blank' && this.cells.status(row) === 'ongoing') return 'open';
    if (cell.kind === 'blank' && duration && length && (length.ok || length.code !== 'blank')) {
      if (!length.ok) return { ok: false, code: 'unreadable-duration', column: duration.column.index };
      return this.ordered(tagged(this.clock.later(start, length.value), duration), start, duration);
    }
    const day = cell.kind === 'blank' ? endDate?.at(row) : undefined;
    if (endDate && day?.kind === 'instant')
      return this.ordered(this.located(day.text, endDate, true), start, endDate);
    if (cell.kind === 'blank' || cell.kind === 'ongoing') return 'open';
    return fault(noMoment(cell, 'no-end'), end ?? null);
  }

  /** The column of a length that tells of another time than the start and end do; which is wrong is not told. */
  contradictingDuration(row: number, start: Moment, end: Moment): number | null {
    const { duration, durationGrain } = this.cells;
    const length = duration?.at(row);
    if (!duration || length?.ok !== true) return null;
    return contradicts(start, end, length.value, durationGrain(row)) ? duration.column.index : null;
  }

  /** An end that a person gave for an incident still open: an instant, or a time on the day of its start. */
  answeredEnd(text: string, start: Moment): Reading<Moment, RefusalCode> {
    const cell = readCellAlone(text);
    const written =
      cell.kind === 'instant'
        ? cell.text
        : cell.kind === 'time'
          ? onDay(start.text.slice(0, 10), cell.time, offsetOf(start.text), cell.days)
          : null;
    if (written === null) return refuse(noMoment(cell, 'no-end'));
    const end = this.clock.moment(written, true);
    return end.ok && !isAfter(end.value, start) ? refuse('end-not-after-start') : end;
  }

  /** The day of a start that is a time of day: its own row's, or the last above it. */
  private day(row: number): { day: string; offset: string } | null {
    const { date, start } = this.cells;
    if (!date) return null;
    const cell = date.at(row);
    const offset = start?.column.heading?.offset ?? date.column.heading?.offset ?? '';
    const day = cell.kind === 'day' ? cell.day : cell.kind === 'instant' ? cell.text.slice(0, 10) : null;
    if (day !== null) this.dateAbove = day;
    else if (cell.kind !== 'blank') this.dateAbove = null;
    else if (this.dateAbove !== null && start?.at(row).kind === 'time') this.dateCarriedDown = true;
    return this.dateAbove === null ? null : { day: this.dateAbove, offset };
  }

  private noDay(row: number, start: Read<DateCell>): MomentOrFault {
    const { date } = this.cells;
    const cell = date?.at(row);
    return date && cell?.kind === 'refused' ? fault(cell.code, date) : fault('no-date', start);
  }

  private endAt(
    cell: DateCell & { kind: 'time' },
    row: number,
    start: Moment,
    end: Read<DateCell>,
  ): MomentOrFault {
    const written = this.cells.endDate?.at(row);
    const own =
      written?.kind === 'day' ? written.day : written?.kind === 'instant' ? written.text.slice(0, 10) : null;
    const offset = end.column.heading?.offset ?? offsetOf(start.text);
    const on = (days: number) =>
      this.located(onDay(own ?? start.text.slice(0, 10), cell.time, offset, days), end, true);
    const found = on(cell.days);
    const isBefore = found.ok && isAfter(start, found.value);
    if (!isBefore || own !== null || cell.days > 0) return this.ordered(found, start, end);
    const next = this.ordered(on(1), start, end);
    if (next.ok) this.endOnNextDay = true;
    return next;
  }

  private ordered(end: MomentOrFault, start: Moment, column: Read<unknown>): MomentOrFault {
    return end.ok && !isAfter(end.value, start) ? fault('end-not-after-start', column) : end;
  }

  private located(text: string, column: Read<DateCell>, isEnd = false): MomentOrFault {
    return tagged(this.clock.moment(text, isEnd), column);
  }
}

function tagged(found: Reading<Moment, RefusalCode>, column: Read<unknown>): MomentOrFault {
  return found.ok ? read(found.value) : fault(found.code, column);
}

function fault(code: RefusalCode, column: Read<unknown> | null): { ok: false } & Fault {
  return { ok: false, code, column: column?.column.index ?? null };
}

function noMoment(cell: CellAlone, missing: 'no-start' | 'no-end'): RefusalCode {
  if (cell.kind === 'refused') return cell.code;
  if (cell.kind === 'month') return 'unreadable-time';
  return cell.kind === 'day' ? 'no-time' : missing;
}
