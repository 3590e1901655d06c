import { readInstant } from '../../written/instant';
import type { Answers, DateOrder, Question } from '../questions';
import { readCellAlone, refusedTime, type CellAlone, type DateCell } from './date-cell';
import { readMonthDigits } from './month-cell';
import { isHourDigits, readHourDigits, readNumberTime } from './number-date';
import { dayIn, monthIn, type OpenDate } from './open-date';

/** A column of times to be read, with the offset that its heading names. */
export interface DateColumn {
  readonly name: string;
  readonly offset: string | null;
  readonly cells: readonly string[];
}

export interface DateColumns {
  /** For each column its cells. */
  readonly columns: readonly (readonly DateCell[])[];
  readonly questions: readonly Question[];
}

const allOrders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];
const samplesShown = 4;

/**
 * Reads all columns of times of one table. They were written by one hand: what one cell proves of the order of day and
 * month holds for all of them, and what none proves is asked once.
 */
export function readDateColumns(columns: readonly DateColumn[], answers: Answers): DateColumns {
  const alone = columns.map(({ cells }) => cells.map(readCellAlone));
  const habits = new Habits(columns, alone, answers);
  return {
    columns: alone.map((cells, column) => {
      const offset = columns[column]?.offset ?? '';
      // Among a spreadsheet's days with a time, a whole number is midnight.
      const haveTimes = cells.some((cell) => cell.kind === 'number' && /^\d{5}\./.test(cell.digits));
      return cells.map((cell) => {
        const settled = habits.settle(cell);
        const isMidnight = haveTimes && cell.kind === 'number' && settled.kind === 'day';
        return withOffset(
          isMidnight ? { kind: 'instant', text: `${settled.day}T00:00:00` } : settled,
          offset,
        );
      });
    }),
    questions: habits.questions,
  };
}

/** What is common to the dates of a table. */
class Habits {
  readonly questions: Question[] = [];
  private readonly order: DateOrder | null;
  private readonly year: number | null;
  private readonly hourDigits: boolean;

  constructor(
    private readonly columns: readonly DateColumn[],
    private readonly alone: readonly (readonly CellAlone[])[],
    private readonly answers: Answers,
  ) {
    const cells = alone.flat();
    const open = cells.flatMap((cell) => (cell.kind === 'open' ? [cell.date] : []));
    const tenDigits = cells.flatMap((cell) =>
      cell.kind === 'number' && cell.digits.length === 10 ? [cell.digits] : [],
    );
    this.hourDigits = tenDigits.length > 0 && tenDigits.every(isHourDigits);
    this.order = this.findOrder(open);
    this.year = this.findYear(open.filter(({ yearIsWritten }) => !yearIsWritten));
  }

  settle(cell: CellAlone): DateCell {
    if (cell.kind === 'number') return this.number(cell.digits);
    return cell.kind === 'open' ? this.openDate(cell.date) : cell;
  }

  /** The order all share; the answer where several remain and they differ; null where none is common to all. */
  private findOrder(dates: readonly OpenDate[]): DateOrder | null {
    const sharing = dates.filter(({ sharesOrder }) => sharesOrder);
    const common = sharing.reduce(
      (left, { orders }) => left.filter((order) => orders.includes(order)),
      allOrders,
    );
    const [first, ...others] = common;
    if (sharing.length === 0 || first === undefined) return null;
    const differs = (date: OpenDate) =>
      date.sharesOrder && others.some((order) => dayIn(date, order, 2024) !== dayIn(date, first, 2024));
    if (!sharing.some(differs)) return first;
    const { dateOrder } = this.answers;
    const answer = dateOrder !== undefined && common.includes(dateOrder) ? dateOrder : null;
    this.questions.push({ kind: 'date-order', ...this.samples(differs), orders: common });
    return answer;
  }

  /** The year of dates without one; null where it is not known, or they may lie on both sides of New Year's Eve. */
  private findYear(dates: readonly OpenDate[]): number | null {
    if (dates.length === 0) return null;
    const numbers = new Set(dates.map((date) => monthIn(date, this.order ?? 'month-first')));
    if ([11, 12].some((month) => numbers.has(month)) && [1, 2].some((month) => numbers.has(month)))
      return null;
    this.questions.push({ kind: 'year', ...this.samples(({ yearIsWritten }) => !yearIsWritten) });
    return this.answers.year ?? null;
  }

  private samples(of: (date: OpenDate) => boolean): { column: string; samples: string[] } {
    const found = this.alone.map((cells, column) =>
      cells.flatMap((cell, row) =>
        cell.kind === 'open' && of(cell.date) ? [this.columns[column]?.cells[row]?.trim() ?? ''] : [],
      ),
    );
    const column = found.findIndex((texts) => texts.length > 0);
    const samples = [...new Set(found[column])].slice(0, samplesShown);
    return { column: this.columns[column]?.name ?? '', samples };
  }

  private openDate(date: OpenDate): DateCell {
    const order =
      this.order && date.orders.includes(this.order)
        ? this.order
        : date.orders.length === 1
          ? date.orders[0]
          : null;
    if (!order) return refusedTime('ambiguous-date');
    if (!date.yearIsWritten && this.year === null) return { kind: 'refused', code: 'no-year' };
    const day = dayIn(date, order, this.year ?? 0);
    if (day === null) return refusedTime('no-such-date');
    return whole(`${day}${date.rest}`);
  }

  private number(digits: string): DateCell {
    if (this.hourDigits && isHourDigits(digits)) return whole(readHourDigits(digits));
    const month = readMonthDigits(digits);
    if (month !== null) return { kind: 'month', month };
    const found = readNumberTime(digits, this.answers.numberDate);
    if (!found) return refusedTime('not-a-date');
    if (found.kind !== 'time') return found;
    const [hour, minute, second] = [found.seconds / 3600, (found.seconds / 60) % 60, found.seconds % 60].map(
      Math.floor,
    );
    const time = {
      hour: hour ?? 0,
      minute: minute ?? 0,
      second: String(second).padStart(2, '0'),
      fraction: null,
    };
    return { kind: 'time', time, days: 0 };
  }
}

function whole(text: string): DateCell {
  const found = readInstant(text, { dateAlone: true });
  if (!found.ok) return refusedTime(found.code);
  const { value } = found;
  return value.dateOnly ? { kind: 'day', day: value.day } : { kind: 'instant', text: value.text };
}

const hasOffset = /(?:Z|[-+]\d{2}:\d{2})$/;

function withOffset(cell: DateCell, offset: string): DateCell {
  if (cell.kind !== 'instant' || offset === '' || hasOffset.test(cell.text)) return cell;
  return { kind: 'instant', text: cell.text + offset };
}
