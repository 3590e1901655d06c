import type { AgreementTerms } from '../../domain';
import type { Answers, Question, Role } from '../questions';
import { addUp } from './added-counts';
import { readCountCell, type Count } from './count-column';
import type { DateCell } from './date-cell';
import { readDates } from './dates-of-table';
import { readDurations, type Duration } from './duration-column';
import { grainOf } from './duration-grain';
import { mayBeCut, readExclusion, type Exclusion } from './exclusion-cell';
import type { Matching } from './match-columns';
import { readRates, type Rate } from './rate-column';
import type { Status } from './status';
import type { BodyRow, Column, Read } from './table';

/** Every column of a table that an entry is made of, read; absent where the table has none such. */
export interface TableCells {
  readonly start: Read<DateCell> | undefined;
  readonly end: Read<DateCell> | undefined;
  readonly date: Read<DateCell> | undefined;
  readonly endDate: Read<DateCell> | undefined;
  readonly duration: Read<Duration> | undefined;
  /** How exactly a row's duration is written, in milliseconds. */
  readonly durationGrain: (row: number) => number;
  readonly rate: Read<Rate> | undefined;
  readonly all: Read<Count> | undefined;
  readonly successes: Read<Count> | undefined;
  readonly failed: Read<Count> | undefined;
  /** Columns of counts that are added up, role by role. */
  readonly addedUp: readonly (readonly Read<Count>[])[];
  /** Messages to numbers that cannot receive (SMS 1.4), column by column. */
  readonly toNobody: readonly Read<Count>[];
  readonly exclusion: Read<Exclusion> | undefined;
  readonly note: (row: number) => string;
  readonly status: (row: number) => Status;
  readonly questions: readonly Question[];
  readonly clauseZeroLost: boolean;
}

export function readTableCells(
  body: readonly BodyRow[],
  matching: Matching,
  answers: Answers,
  terms: AgreementTerms,
  shortenedNumbers: readonly number[] | undefined,
): Omit<TableCells, 'status'> {
  const texts = (column: Column) => body.map(({ cells }) => cells[column.index] ?? '');
  const dates = readDates(matching, texts, answers);
  const length = matching.column('duration');
  const durations =
    length &&
    readDurations({ name: length.name, unit: length.heading?.unit ?? null, cells: texts(length) }, answers);
  const { end } = dates.read;
  const needsLength =
    durations && body.some((_, row) => isOpen(end?.at(row)) && !isBlank(durations.cells[row]));
  const ofSuccesses = matching.column('success-rate');
  const rateColumn = ofSuccesses ?? matching.column('failure-rate');
  const isPercent = rateColumn?.heading?.isPercent ?? false;
  const rates =
    rateColumn &&
    readRates(
      { name: rateColumn.name, isPercent, ofFailures: !ofSuccesses, cells: texts(rateColumn) },
      answers,
    );
  const countsOf = (...roles: Role[]) =>
    roles.flatMap(matching.columns).map((column): Read<Count> => ({
      column,
      at: (row) => readCountCell(body[row]?.cells[column.index] ?? '', column.heading?.countUnit ?? ''),
    }));
  const all = countsOf('requests', 'total');
  const successes = countsOf('successes');
  const failed = countsOf('failed');
  const clauses = matching.column('exclusion');
  const known = new Set(terms.exclusions.map(({ clause }) => clause));
  const wasNumber = clauses !== undefined && (shortenedNumbers?.includes(clauses.index) ?? false);
  return {
    ...dates.read,
    duration: length &&
      durations && { column: length, at: (row) => durations.cells[row] ?? { ok: false, code: 'blank' } },
    durationGrain: (row) =>
      grainOf((length && body[row]?.cells[length.index]) ?? '', durations?.unit ?? null),
    rate: rateColumn &&
      rates && { column: rateColumn, at: (row) => rates.cells[row] ?? { ok: false, code: 'blank' } },
    all: addUp(all),
    successes: addUp(successes),
    failed: addUp(failed),
    addedUp: [all, successes, failed].filter((parts) => parts.length > 1),
    toNobody: countsOf('invalid-numbers', 'switched-off', 'blocked'),
    exclusion: clauses && {
      column: clauses,
      at: (row) => readExclusion(body[row]?.cells[clauses.index] ?? '', known, wasNumber),
    },
    note: notes(body, matching.columns('note')),
    questions: [...dates.questions, ...(needsLength ? durations.questions : []), ...(rates?.questions ?? [])],
    clauseZeroLost: clauses !== undefined && !wasNumber && zeroMayBeLost(texts(clauses), known),
  };
}

function isOpen(end: DateCell | undefined): boolean {
  return end === undefined || end.kind === 'blank';
}

function isBlank(length: Duration | undefined): boolean {
  return length?.ok === false && length.code === 'blank';
}

function notes(body: readonly BodyRow[], columns: readonly Column[]): (row: number) => string {
  return (row) =>
    columns
      .map(({ index }) => (body[row]?.cells[index] ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .join('; ');
}

/** Whether 4.1 may have been 4.10: all that stands in the column are bare numbers, and none ends in a zero. */
function zeroMayBeLost(cells: readonly string[], known: ReadonlySet<string>): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    written.every((cell) => /^\d+\.\d*[1-9]$/.test(cell)) && written.some((cell) => mayBeCut(cell, known))
  );
}

/** The sum of some counts, or the first that cannot be read; blanks count nothing. */
export function sumOf(counts: readonly Read<Count>[], row: number): { sum: number } | { wrong: Read<Count> } {
  let sum = 0;
  for (const count of counts) {
    const found = count.at(row);
    if (found.ok) sum += found.value;
    else if (found.code !== 'blank') return { wrong: count };
  }
  return { sum };
}
