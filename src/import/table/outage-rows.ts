import type { TimeslicesMeasure } from '../../domain';
import type { Doubt } from '../codes';
import type { Answers, Question } from '../questions';
import type { Moment } from '../moment';
import { readLine, statusLine, type Line } from './line';
import { marksOf, type Marks } from './marks';
import { MeasuredCells, nothingFailed, rateOf, type Measured } from './measured';
import { hasRoundedRate, leaveCountsOpen, weighed } from './rounded-rates';
import { entry, passedOver, refused, type RowOutcome } from './row-outcome';
import { onlyGrow, runningTotalOf } from './running-totals';
import type { StartAndEnd } from './start-and-end';
import type { BodyRow } from './table';
import type { TableCells } from './table-cells';
import { timeCovered } from './time-covered';

/** More open incidents than these are a column that is no end; each would be a question. */
const mostOpen = 50;

export interface OutageReading {
  readonly outcomes: readonly RowOutcome[];
  readonly questions: readonly Question[];
  readonly doubts: readonly Doubt[];
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
  const running = runningTotalOf(cells, rows);
  const lines = rows.map(
    (row): Line =>
      statusLine(cells.status(row), answers, hasEnds) ??
      (running
        ? { kind: 'outcome', outcome: refused('running-totals', running.index) }
        : readLine(row, times, measured, hasEnds)),
  );
  const covered = timeCovered(lines, measure.slice.minutes);
  const open = lines.filter(({ kind }) => kind === 'open').length;
  const questions: Question[] = [];
  const maintained = hasEnds ? rows.filter((row) => cells.status(row) === 'maintenance') : [];
  if (maintained.length > 0)
    questions.push({ kind: 'maintenance', rows: maintained.map((row) => body[row]?.number ?? 0) });
  const outcomes = lines.map((line, index): RowOutcome => {
    const row = rows[index] ?? 0;
    if (line.kind === 'outcome') return line.outcome;
    const marks = marksOf(cells, row);
    if (marks.kind !== 'marks') return marks;
    if (covered.isCoarse(line) && line.measured.kind !== 'nothing')
      return nothingFailed(line.measured) ? passedOver('no-downtime') : refused('coarser-than-slice');
    if (line.kind === 'slice' || (covered.spansAreSlices && line.kind === 'span'))
      return slice(line, marks, cells);
    if (line.kind === 'span') return outage(line, marks, measure);
    if (open > mostOpen) return refused('no-end', cells.end?.column.index ?? null);
    const number = body[row]?.number ?? 0;
    const answer = answers.openEnds?.[number];
    const end = typeof answer === 'string' ? times.answeredEnd(answer, line.start) : null;
    if (end?.ok === true)
      return outage({ start: line.start, end: end.value, measured: line.measured }, marks, measure);
    if (answer !== null) questions.push(openEnd(number, line.start, body[row]));
    return refused(end?.code ?? 'still-open', cells.end?.column.index ?? null);
  });
  const taken = rows.filter((_, place) => outcomes[place]?.kind === 'entry');
  const isRounded = outcomes.some(({ kind }, place) => kind === 'entry' && hasRoundedRate(lines[place]));
  const doubts: [Doubt, boolean][] = [
    ['coarser-than-slice', covered.mayBeCoarse],
    ['length-by-spacing', covered.lengthBySpacing],
    ['rounded-rate', isRounded || leaveCountsOpen(cells, taken)],
    ['may-be-running-totals', onlyGrow(cells, taken)],
  ];
  return {
    outcomes: weighed(outcomes, lines, rows, measure.slice.minutes * 60),
    questions,
    doubts: doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : [])),
  };
}

function slice(
  { start, measured }: { start: Moment; measured: Measured },
  { exclusion, note }: Marks,
  cells: TableCells,
): RowOutcome {
  const common = { kind: 'unit', start: start.text, exclusion, note } as const;
  if (measured.kind === 'counts')
    return entry({ ...common, requests: String(measured.requests), successes: String(measured.successes) });
  if (measured.kind === 'rate') return entry({ ...common, successRate: measured.rate });
  if (measured.kind === 'no-requests') return passedOver('no-downtime');
  const column = cells.successes ?? cells.failed ?? cells.rate ?? cells.all;
  return column ? refused('no-number', column.column.index) : refused('no-end');
}

function outage(
  { start, end, measured }: { start: Moment; end: Moment; measured: Measured },
  { exclusion, note }: Marks,
  { breach }: TimeslicesMeasure,
): RowOutcome {
  const isIdle = measured.kind === 'no-requests' || (measured.kind === 'counts' && measured.requests === 0);
  const rate = rateOf(measured);
  // Where only a minute in which every attempt failed counts, a span with successes has none to show.
  const hasSuccesses = breach.kind === 'all-failed' && rate !== null && /[1-9]/.test(rate);
  if (isIdle || hasSuccesses) return passedOver('no-downtime');
  const successRate = breach.kind === 'below' ? (rate ?? '') : '';
  return entry({ kind: 'interval', start: start.text, end: end.text, successRate, exclusion, note });
}

function openEnd(row: number, start: Moment, line: BodyRow | undefined): Question {
  return { kind: 'open-end', row, start: start.text, raw: (line?.cells ?? []).join('\t').trim() };
}
