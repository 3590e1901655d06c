import { readCountCell } from '../table/count-column';
import { readCountBytes, readCountText, type CountFault } from './count-reader';
import { localClock } from './local-clock';
import { OutcomeIndex, mostOutcomes } from './outcome-index';
import { secondsPerDay, type RecordsPlan } from './plan';
import { Refusals } from './refusals';
import { RowScanner } from './row-scanner';
import { SpanSums } from './span-sums';
import {
  RecordsError,
  type RecordRefusalCode,
  type RecordsSums,
  type RecordsTally,
  type TimeFault,
} from './tally';
import { TimeReader } from './time-reader';
import { otherForm } from './unix-time';

const blank = 32;
/** A span and an outcome make one key. */
const outcomesPerSpan = 256;
/** A longer day with its time is read as a text. */
const longestJoined = 64;

/**
 * Adds up records while they stream in: `push` takes UTF-8 bytes however they are cut, `end` gives the tally. Nothing of
 * a row outlives it but its numbers. Throws a RecordsError where there can be no tally at all.
 */
export class RecordsAggregator {
  private readonly scanner: RowScanner;
  private readonly times: TimeReader;
  private readonly outcomes = new OutcomeIndex();
  private readonly sums = new SpanSums();
  private readonly refusals = new Refusals();
  private records = 0;
  private blank = 0;
  /** Of the cell at hand, blanks around it left out. */
  private start = 0;
  private end = 0;
  private column = 0;
  /** A day and its time, out of two columns. */
  private readonly joined = new Uint8Array(longestJoined);
  private readonly cellText = () => this.text();

  constructor(private readonly plan: RecordsPlan) {
    const clock = localClock(plan.zone);
    if (!clock) throw new RecordsError('unknown-zone', plan.zone);
    this.times = new TimeReader(clock, plan.dateOrder, plan.spanSeconds === secondsPerDay);
    this.scanner = new RowScanner(plan.delimiter, plan.headings.length);
  }

  push(bytes: Uint8Array): void {
    this.scanner.push(bytes);
    this.drain();
  }

  finish(): RecordsTally {
    this.scanner.end();
    this.drain();
    return {
      spanSeconds: this.plan.spanSeconds,
      sums: this.sorted(),
      records: this.records,
      blank: this.blank,
      refused: { first: this.refusals.first, byCode: this.refusals.byCode },
      withoutOffset: this.times.withoutOffset,
    };
  }

  private drain(): void {
    const { scanner } = this;
    for (let row = scanner.next(); row !== null; row = scanner.next()) {
      if (scanner.row <= this.plan.headerRows) continue;
      if (row === 'cells') this.record();
      else if (row === 'blank') this.blank++;
      else this.refuse(row, null);
    }
  }

  private record(): void {
    if (this.scanner.overflows) return this.refuse('wider-than-header', null);
    const second = this.time();
    // Of a day and a time in two columns either may be at fault: the line is shown
    if (typeof second !== 'number')
      return this.refuse(second, this.plan.date === undefined ? this.plan.time : null);
    const span = Math.floor(second / this.plan.spanSeconds);
    const { counts } = this.plan;
    if (counts.kind === 'outcome') this.addOutcome(span, counts.outcome);
    else if (counts.kind === 'successes') this.addCounts(span, counts.requests, counts.successes, true);
    else this.addCounts(span, counts.total, counts.failed, false);
  }

  private addOutcome(span: number, column: number): void {
    // An empty cell is an outcome to be asked about; a cell that is not there is none
    if (!this.scanner.has(column)) return this.refuse('no-outcome', column);
    this.locate(column);
    const index = this.outcomes.indexOf(this.scanner.bytes, this.start, this.end, this.cellText);
    if (index < 0) throw new RecordsError('too-many-outcomes', `more than ${mostOutcomes}`, this.scanner.row);
    if (!this.sums.add(span * outcomesPerSpan + index, 1, 0, this.scanner.row))
      return this.refuse('sum-too-large', null);
    this.records++;
  }

  private addCounts(span: number, totals: number, parts: number, partIsSuccesses: boolean): void {
    const total = this.count(totals);
    if (typeof total !== 'number') return this.refuse(total, totals);
    const part = this.count(parts);
    if (typeof part !== 'number') return this.refuse(part, parts);
    if (part > total)
      return this.refuse(partIsSuccesses ? 'successes-exceed-requests' : 'failed-exceeds-total', parts);
    const failed = partIsSuccesses ? total - part : part;
    if (!this.sums.add(span, total, failed, this.scanner.row)) return this.refuse('sum-too-large', totals);
    this.records++;
  }

  private time(): number | TimeFault {
    const { date, time } = this.plan;
    if (date !== undefined) return this.dayAndTime(date, time);
    if (!this.locate(time)) return 'no-start';
    const second = this.times.readBytes(this.scanner.bytes, this.start, this.end);
    return second === otherForm ? this.times.readText(this.text()) : second;
  }

  private dayAndTime(date: number, time: number): number | TimeFault {
    if (!this.locate(date)) return 'no-start';
    const { joined, scanner } = this;
    const day = this.end - this.start;
    const place = [this.start, this.end] as const;
    const hasTime = this.locate(time);
    const length = hasTime ? day + 1 + this.end - this.start : day;
    if (length < joined.length) {
      joined.set(scanner.bytes.subarray(...place));
      if (hasTime) joined.set(scanner.bytes.subarray(this.start, this.end), day + 1);
      joined[day] = blank;
      joined[length] = blank;
      const second = this.times.readBytes(joined, 0, length);
      if (second !== otherForm) return second;
    }
    const clock = hasTime ? this.text() : '';
    this.column = date;
    return this.times.readText(`${this.text()} ${clock}`.trim());
  }

  private count(column: number): number | CountFault {
    if (!this.locate(column)) return 'no-number';
    const unit = this.plan.units?.[column] ?? '';
    if (unit !== '') {
      const count = readCountCell(this.text(), unit);
      if (!count.ok) return count.code === 'blank' ? 'no-number' : count.code;
      return count.value;
    }
    const count = readCountBytes(this.scanner.bytes, this.start, this.end);
    return count < 0 ? readCountText(this.text()) : count;
  }

  /** Finds a cell; false where it is empty or not there. */
  private locate(column: number): boolean {
    const { scanner } = this;
    this.column = column;
    if (!scanner.has(column)) return false;
    const { bytes } = scanner;
    let start = scanner.starts[column] ?? 0;
    let end = scanner.ends[column] ?? 0;
    while (start < end && bytes[start] === blank) start++;
    while (end > start && bytes[end - 1] === blank) end--;
    this.start = start;
    this.end = end;
    return end > start;
  }

  private text(): string {
    try {
      return this.scanner.text(this.column);
    } catch {
      throw new RecordsError('wrong-encoding', 'a cell is not of this encoding', this.scanner.row);
    }
  }

  private refuse(code: RecordRefusalCode, column: number | null): void {
    const { scanner, plan } = this;
    this.refusals.add(code, () => ({
      row: scanner.row,
      column: column === null ? null : (plan.headings[column] ?? null),
      ...(column !== null && { cell: column }),
      raw: scanner.raw(column),
    }));
  }

  private sorted(): RecordsSums {
    const { keys, firsts, seconds, rows } = this.sums.sorted();
    if (this.plan.counts.kind !== 'outcome')
      return { kind: 'counts', spans: Int32Array.from(keys), totals: firsts, failures: seconds, rows };
    return {
      kind: 'outcomes',
      spans: Int32Array.from(keys, (key) => Math.floor(key / outcomesPerSpan)),
      outcomes: Uint8Array.from(keys, (key) => key % outcomesPerSpan),
      counts: firsts,
      rows,
      values: this.outcomes.values,
    };
  }
}
