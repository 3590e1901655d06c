import type { Answers, Question } from '../questions';
import type { Count } from './count-column';
import type { CountPeriods } from './count-periods';
import { marksOf } from './marks';
import { wholePart } from './rate-column';
import { entry, refused, type RowOutcome } from './row-outcome';
import type { Read } from './table';
import { sumOf, type TableCells } from './table-cells';

const samplesShown = 4;

/** Rows of calls or messages: a day or a moment, how many there were, how many failed. */
export class CountRows {
  readonly questions: readonly Question[];
  private readonly failedIncludeNobody: boolean | null;

  constructor(
    private readonly cells: TableCells,
    private readonly periods: CountPeriods,
    rows: number,
    answers: Answers,
  ) {
    const { failed, successes, toNobody } = cells;
    // Of internal errors, as the vendor's statistics name them, none is of a number.
    const areVendors = failed?.column.heading?.meaning === 'internal-errors';
    const open = failed !== undefined && toNobody.length > 0 && !areVendors && !(successes && cells.all);
    const proven = open && this.someFailedAreFewer(rows);
    const answer = answers.failedIncludes === undefined ? null : answers.failedIncludes === 'all';
    this.failedIncludeNobody = areVendors || proven ? false : open ? answer : true;
    const samples = Array.from({ length: Math.min(rows, samplesShown) }, (_, row) =>
      numberOf(failed?.at(row)),
    );
    this.questions =
      open && !proven
        ? [
            {
              kind: 'failed-includes',
              column: failed.column.name,
              samples: samples.flatMap((n) => n ?? []).map(String),
            },
          ]
        : [];
  }

  read(row: number): RowOutcome {
    const start = this.periods.start(row);
    if (typeof start !== 'string') return start;
    const nobody = sumOf(this.cells.toNobody, row);
    if ('wrong' in nobody) return refused('unreadable-number', nobody.wrong.column.index);
    const counts = this.counts(row, nobody.sum);
    if ('kind' in counts) return counts;
    const { total, failed } = counts;
    if (failed < 0 || failed > total || total < 0)
      return refused(
        'failed-exceeds-total',
        (this.cells.failed ?? this.cells.successes)?.column.index ?? null,
      );
    const marks = marksOf(this.cells, row);
    if (marks.kind !== 'marks') return marks;
    const { exclusion, note } = marks;
    return entry({ kind: 'count', start, total: String(total), failed: String(failed), exclusion, note });
  }

  /** All and failed of a row, without those to numbers that cannot receive, from whichever two of three it gives. */
  private counts(row: number, nobody: number): { total: number; failed: number } | RowOutcome {
    const { all, successes, failed, rate } = this.cells;
    const [ofAll, ofSuccesses, ofFailed] = [all, successes, failed].map((column) => column?.at(row));
    for (const [column, count] of [
      [all, ofAll],
      [successes, ofSuccesses],
      [failed, ofFailed],
    ] as const)
      if (column && count && !count.ok && count.code !== 'blank')
        return refused(count.code, column.column.index);
    const [a, s, f] = [numberOf(ofAll), numberOf(ofSuccesses), numberOf(ofFailed)];
    if (a === null && s !== null && f !== null) return this.received(s + f, f, nobody);
    if (a === null) return refused('no-number', (all ?? failed ?? successes)?.column.index ?? null);
    // Some may still be under way, but no more can have ended than there were
    if (s !== null && f !== null && s + f > a)
      return refused('failed-exceeds-total', failed?.column.index ?? null);
    if (f !== null) return this.received(a, this.isVendorOnly(a, s, f, nobody) ? f + nobody : f, nobody);
    if (s !== null) return { total: a - nobody, failed: a - nobody - s };
    return this.byRate(row, a, rate, failed ?? successes);
  }

  /** Failures that count messages to nobody lose them together with the total. */
  private received(
    all: number,
    failed: number,
    nobody: number,
  ): { total: number; failed: number } | RowOutcome {
    if (nobody === 0) return { total: all, failed };
    if (this.failedIncludeNobody === null)
      return refused('no-number', this.cells.failed?.column.index ?? null);
    return { total: all - nobody, failed: this.failedIncludeNobody ? failed - nobody : failed };
  }

  /** With all three given, the sum tells whether failures leave out messages to nobody. */
  private isVendorOnly(all: number, successes: number | null, failed: number, nobody: number): boolean {
    return (
      this.failedIncludeNobody === true &&
      successes !== null &&
      nobody > 0 &&
      successes + failed + nobody === all
    );
  }

  private byRate(
    row: number,
    all: number,
    rate: TableCells['rate'],
    missing: Read<Count> | undefined,
  ): { total: number; failed: number } | RowOutcome {
    const found = rate?.at(row);
    if (!rate || !found) return refused('no-number', missing?.column.index ?? null);
    if (!found.ok) return refused(found.code === 'blank' ? 'no-number' : found.code, rate.column.index);
    const successes = wholePart(found.value, all);
    return successes === null
      ? refused('rounded-rate', rate.column.index)
      : { total: all, failed: all - successes };
  }

  /** Fewer failures than messages to nobody: they cannot be among them. */
  private someFailedAreFewer(rows: number): boolean {
    for (let row = 0; row < rows; row++) {
      const failed = numberOf(this.cells.failed?.at(row));
      const nobody = sumOf(this.cells.toNobody, row);
      if (failed !== null && 'sum' in nobody && failed < nobody.sum) return true;
    }
    return false;
  }
}

function numberOf(count: Count | undefined): number | null {
  return count?.ok === true ? count.value : null;
}
