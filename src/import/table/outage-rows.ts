import { compareInstants, type TimeslicesMeasure } from '../../domain';
import type { Answers, Question } from '../interpretation';
import type { Moment } from '../moment';
import { MeasuredCells, rateOf, type Measured } from './measured';
import { entry, passedOver, refused, type RowOutcome } from './row-outcome';
import type { StartAndEnd } from './start-and-end';
import type { Status } from './status-column';
import type { BodyRow } from './table';
import type { TableCells } from './table-cells';

/** A row whose times and measurements are read. */
type Line =
  | { readonly kind: 'outcome'; readonly outcome: RowOutcome }
  | { readonly kind: 'slice'; readonly start: Moment; readonly measured: Measured }
  | { readonly kind: 'span'; readonly start: Moment; readonly end: Moment; readonly measured: Measured }
  | { readonly kind: 'open'; readonly start: Moment; readonly measured: Measured };

/** More open incidents than these are a column that is no end; each would be a question. */
const mostOpen = 50;
const fewestOfSeries = 3;

export interface OutageReading {
  readonly outcomes: readonly RowOutcome[];
  readonly questions: readonly Question[];
  /** Averages over more than a slice. */
  readonly isCoarse: boolean;
}

/** Rows of outages from start to end, or of measured slices. */
export function readOutageRows(
  body: readonly BodyRow[],
  rows: readonly number[],
  cells: TableCells,
  times: StartAndEnd,
  answers: Answers,
  measure: TimeslicesMeasure,
): OutageReading {
  const measured = new MeasuredCells(cells, rows);
  const hasEnds = [cells.end, cells.endDate, cells.duration].some((column) => column !== undefined);
  const lines = rows.map(
    (row): Line => statusLine(cells.status(row), answers, hasEnds) ?? readLine(row, times, measured, hasEnds),
  );
  const length = seriesLength(lines);
  const sliceSeconds = measure.slice.minutes * 60;
  const areSlices = length !== null && sliceSeconds % length === 0 && lines.every(isAligned(length));
  const open = lines.filter(({ kind }) => kind === 'open').length;
  const questions: Question[] = [];
  const maintained = hasEnds ? rows.filter((row) => cells.status(row) === 'maintenance') : [];
  if (maintained.length > 0)
    questions.push({ kind: 'maintenance', rows: maintained.map((row) => body[row]?.number ?? 0) });
  const outcomes = lines.map((line, index): RowOutcome => {
    const row = rows[index] ?? 0;
    const marks = { exclusion: exclusionOf(cells, row), note: cells.note(row) };
    if (line.kind === 'outcome') return line.outcome;
    if (marks.exclusion === null) return refusedExclusion(cells, row);
    const own = { note: marks.note, exclusion: marks.exclusion };
    if (line.kind === 'slice' || (areSlices && line.kind === 'span')) return slice(line, own, cells);
    if (line.kind === 'span') return outage(line, own, measure);
    if (open > mostOpen) return refused('no-end', cells.end?.column.index ?? null);
    const number = body[row]?.number ?? 0;
    const answer = answers.openEnds?.[number];
    const end = typeof answer === 'string' ? times.answeredEnd(answer, line.start) : null;
    if (end?.ok === true)
      return outage({ start: line.start, end: end.value, measured: line.measured }, own, measure);
    if (answer !== null) questions.push(openEnd(number, line.start, body[row]));
    return refused(end?.code ?? 'still-open', cells.end?.column.index ?? null);
  });
  const isCoarse = (length !== null && length > sliceSeconds) || narrowestGap(lines) > sliceSeconds;
  return { outcomes, questions, isCoarse };
}

/** A row of a time that was up, not watched, or maintained, in a list of times; none has downtime. */
function statusLine(status: Status, { maintenance }: Answers, hasEnds: boolean): Line | null {
  const isDown =
    status === null || status === 'ongoing' || (status === 'maintenance' && maintenance === 'downtime');
  return isDown || !hasEnds ? null : { kind: 'outcome', outcome: passedOver(status) };
}

function readLine(row: number, times: StartAndEnd, measurements: MeasuredCells, hasEnds: boolean): Line {
  const start = times.start(row);
  if (!start.ok) return { kind: 'outcome', outcome: refused(start.code, start.column) };
  const measured = measurements.read(row);
  if (measured.kind === 'wrong') return { kind: 'outcome', outcome: measured.outcome };
  if (!hasEnds) return { kind: 'slice', start: start.value, measured };
  const end = times.end(row, start.value);
  if (end === 'open')
    return { kind: measured.kind === 'counts' ? 'slice' : 'open', start: start.value, measured };
  if (!end.ok) return { kind: 'outcome', outcome: refused(end.code, end.column) };
  return { kind: 'span', start: start.value, end: end.value, measured };
}

type Marks = { readonly exclusion: string; readonly note: string };

function slice(
  { start, measured }: { start: Moment; measured: Measured },
  marks: Marks,
  cells: TableCells,
): RowOutcome {
  const common = { kind: 'unit', start: start.text, ...marks } as const;
  if (measured.kind === 'counts')
    return entry({ ...common, requests: String(measured.requests), successes: String(measured.successes) });
  if (measured.kind === 'rate') return entry({ ...common, successRate: measured.rate });
  if (measured.kind === 'no-requests') return passedOver('no-downtime');
  const column = cells.successes ?? cells.failed ?? cells.rate ?? cells.all;
  return column ? refused('no-number', column.column.index) : refused('no-end');
}

function outage(
  { start, end, measured }: { start: Moment; end: Moment; measured: Measured },
  marks: Marks,
  { breach }: TimeslicesMeasure,
): RowOutcome {
  const isIdle = measured.kind === 'no-requests' || (measured.kind === 'counts' && measured.requests === 0);
  const rate = rateOf(measured);
  // Where only a minute in which every attempt failed counts, a span with successes has none to show.
  const hasSuccesses = breach.kind === 'all-failed' && rate !== null && /[1-9]/.test(rate);
  if (isIdle || hasSuccesses) return passedOver('no-downtime');
  const successRate = breach.kind === 'below' ? (rate ?? '') : '';
  return entry({ kind: 'interval', start: start.text, end: end.text, successRate, ...marks });
}

/** Seconds that all spans last where they are a series of measurements; null where they are not. */
function seriesLength(lines: readonly Line[]): number | null {
  const spans = lines.filter((line) => line.kind === 'span');
  const [first] = spans;
  if (!first || spans.length < fewestOfSeries) return null;
  const length = lengthOf(first);
  return spans.every((span) => span.measured.kind !== 'nothing' && lengthOf(span) === length) ? length : null;
}

/** 10:00:00 to 10:04:59 are five minutes too. */
function lengthOf({ start, end }: { start: Moment; end: Moment }): number {
  const seconds = end.instant.second - start.instant.second;
  return seconds % 60 === 59 ? seconds + 1 : seconds;
}

function isAligned(length: number): (line: Line) => boolean {
  return (line) =>
    line.kind !== 'span' || (line.start.instant.second % length === 0 && line.start.instant.nano === 0);
}

/** The least seconds between two measured slices; 0 where there are fewer than two. */
function narrowestGap(lines: readonly Line[]): number {
  const starts = lines.flatMap((line) =>
    line.kind === 'slice' && line.measured.kind !== 'nothing' ? [line.start.instant] : [],
  );
  if (starts.length < 2) return 0;
  const sorted = starts.toSorted(compareInstants);
  const gaps = sorted.slice(1).map(({ second }, index) => second - (sorted[index]?.second ?? 0));
  return gaps.reduce((least, gap) => (gap > 0 && gap < least ? gap : least), Infinity);
}

function exclusionOf(cells: TableCells, row: number): string | null {
  const found = cells.exclusion?.at(row);
  return found ? (found.ok ? found.value : null) : '';
}

function refusedExclusion(cells: TableCells, row: number): RowOutcome {
  const found = cells.exclusion?.at(row);
  return refused(
    found?.ok === false ? found.code : 'unknown-exclusion',
    cells.exclusion?.column.index ?? null,
  );
}

function openEnd(row: number, start: Moment, line: BodyRow | undefined): Question {
  return { kind: 'open-end', row, start: start.text, raw: (line?.cells ?? []).join('\t').trim() };
}
