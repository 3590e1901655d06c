import { readInstant as readCanonical } from '../../case/read-instant';
import { dayOf, lastDayOfMonth, parseDay, type Day } from '../../domain';
import { readInstant } from '../../written/instant';
import { instantRefusals } from '../instant-refusals';
import { inRange, toBeijing } from './beijing-second';
import type { LocalClock } from './local-clock';
import { secondsPerDay, type RecordsPlan } from './plan';
import type { TimeFault } from './tally';
import { isDigit, otherForm, readUnix } from './unix-time';

const blank = 32;
const zero = 48;
const none = -1;

/**
 * Reads the times of records: Beijing seconds, fractions cut off. The forms that machines write are read by place from
 * the bytes, since a million strings and dates cost more than everything else together; all others are read as what a
 * person typed is, and both ways agree.
 */
export class TimeReader {
  /** Times so far that carried no offset. */
  withoutOffset = 0;

  private at = 0;
  private year = 0;
  private month = 0;
  private dayOfMonth = 0;
  private day: Day | null = null;

  constructor(
    private readonly clock: LocalClock,
    private readonly dateOrder: RecordsPlan['dateOrder'],
    /** Whether a date alone will do. It stands for its day in Beijing. */
    private readonly dateAlone: boolean,
  ) {}

  /**
   * Reads `2026-03-20 10:00[:00[.0]]` with or without T and offset, `2026/3/20 9:05`, a date alone, `20/3/2026 9:05`
   * once the order is known, and times since 1970. The byte at `end` must be no digit.
   */
  readBytes(bytes: Uint8Array, start: number, end: number): number | TimeFault | typeof otherForm {
    this.at = start;
    const first = this.number(bytes, 4);
    const length = this.at - start;
    const mark = bytes[this.at] ?? 0;
    if (mark !== 45 && mark !== 47) return readUnix(bytes, start, end);
    this.at++;
    const second = this.number(bytes, 2);
    if (bytes[this.at] !== mark) return otherForm;
    this.at++;
    if (length === 4) return this.timeOf(this.dayAt(first, second, this.number(bytes, 2)), bytes, end);
    if (this.dateOrder === null || length > 2) return otherForm;
    const yearStart = this.at;
    const year = this.number(bytes, 4);
    if (this.at - yearStart !== 4) return otherForm;
    const dayFirst = this.dateOrder === 'day-first';
    return this.timeOf(this.dayAt(year, dayFirst ? second : first, dayFirst ? first : second), bytes, end);
  }

  readText(text: string): number | TimeFault {
    const { dateAlone } = this;
    const written = readInstant(this.ordered(text), { dateAlone });
    if (!written.ok) return written.code === 'empty' ? 'no-start' : instantRefusals[written.code];
    if (written.value.dateOnly) return inRange((parseDay(written.value.text) ?? 0) * secondsPerDay);
    const instant = readCanonical(written.value.text, null);
    if (!instant.ok) return 'no-such-time';
    return written.value.hasOffset ? inRange(instant.second) : this.local(instant.second);
  }

  /** What follows the date. */
  private timeOf(day: Day | null, bytes: Uint8Array, end: number): number | TimeFault | typeof otherForm {
    if (day === null) return otherForm;
    if (this.at === end) return this.dateAlone ? inRange(day * secondsPerDay) : otherForm;
    const joint = bytes[this.at++];
    if (joint !== blank && joint !== 84) return otherForm;
    const hour = this.number(bytes, 2);
    if (hour < 0 || bytes[this.at++] !== 58) return otherForm;
    const minute = this.twoDigits(bytes);
    const exact = bytes[this.at] === 58;
    let second = 0;
    if (exact) {
      this.at++;
      second = this.twoDigits(bytes);
      if (bytes[this.at] === 46 && !this.skipFraction(bytes)) return otherForm;
    }
    if (hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return otherForm;
    const time = day * secondsPerDay + hour * 3600 + minute * 60 + second;
    if (this.at === end) return this.local(time);
    const offset = exact || joint === 84 ? this.offset(bytes) : null;
    return offset === null || this.at !== end ? otherForm : toBeijing(time, offset);
  }

  private local(second: number): number | TimeFault {
    this.withoutOffset++;
    const found = this.clock.toBeijing(second);
    return typeof found === 'number' ? inRange(found) : found;
  }

  /** Minutes east of UTC: Z, +08:00, +0800, +08, after seconds also with a blank before; null for anything else. */
  private offset(bytes: Uint8Array): number | null {
    if (bytes[this.at] === blank) this.at++;
    const sign = bytes[this.at++];
    if (sign === 90) return 0;
    if (sign !== 43 && sign !== 45) return null;
    const hours = this.twoDigits(bytes);
    if (bytes[this.at] === 58) this.at++;
    const next = (bytes[this.at] ?? 0) - zero;
    const minutes = next >= 0 && next <= 9 ? this.twoDigits(bytes) : 0;
    const total = hours * 60 + minutes;
    if (hours < 0 || minutes < 0 || minutes > 59 || total > 14 * 60) return null;
    return sign === 43 ? total : -total;
  }

  private skipFraction(bytes: Uint8Array): boolean {
    const from = ++this.at;
    while (isDigit(bytes[this.at])) this.at++;
    return this.at > from && this.at - from <= 9;
  }

  /** A number of one to `most` digits, or −1. */
  private number(bytes: Uint8Array, most: number): number {
    const from = this.at;
    let value = 0;
    let at = from;
    for (; at < from + most; at++) {
      const digit = (bytes[at] ?? 0) - zero;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.at = at;
    return at === from ? none : value;
  }

  private twoDigits(bytes: Uint8Array): number {
    const from = this.at;
    const value = this.number(bytes, 2);
    return this.at - from === 2 ? value : none;
  }

  /** Most records are of the day of the one before. */
  private dayAt(year: number, month: number, dayOfMonth: number): Day | null {
    if (dayOfMonth === this.dayOfMonth && month === this.month && year === this.year) return this.day;
    this.year = year;
    this.month = month;
    this.dayOfMonth = dayOfMonth;
    const inYear = year >= 1000 && month >= 1 && month <= 12;
    const exists = inYear && dayOfMonth >= 1 && dayOfMonth <= lastDayOfMonth(year, month);
    return (this.day = exists ? dayOf(year, month, dayOfMonth) : null);
  }

  /** 20/3/2026 as 2026-3-20, by the order that was chosen for the whole file. */
  private ordered(text: string): string {
    if (this.dateOrder === null) return text;
    const to = this.dateOrder === 'day-first' ? '$4-$3-$1' : '$4-$1-$3';
    return text.replace(/^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/, to);
  }
}
