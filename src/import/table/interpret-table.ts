import type { AgreementTerms } from '../../domain';
import { plainText } from '../../written/normalise';
import type { Doubt, PassedOver } from '../codes';
import type { ImportedEntry, Interpretation, Refusal } from '../interpretation';
import type { Answers, Question } from '../questions';
import { Clock } from '../moment';
import { missingPart } from './added-counts';
import { columnDoubts } from './column-doubts';
import { CountPeriods } from './count-periods';
import { CountRows } from './count-rows';
import { matchColumns, type Matching } from './match-columns';
import { readOutageRows } from './outage-rows';
import { sameRowsOf } from './same-rows';
import { passedOver, refused, type RowOutcome } from './row-outcome';
import { leaveCountsOpen } from './rounded-rates';
import { onlyGrow, runningTotalOf } from './running-totals';
import { StartAndEnd } from './start-and-end';
import { readStatuses } from './status-column';
import type { BodyRow, Table } from './table';
import { readTableCells, type TableCells } from './table-cells';
import { withoutZoneName } from './zone-names';

const longestRaw = 500;
const seriesRows = 3000;

/** What a table says, given the answers: each of its rows an entry, a refusal, or passed over. */
export function interpretTable(
  table: Table,
  answers: Answers,
  terms: AgreementTerms,
  shortenedNumbers?: readonly number[],
): Omit<Interpretation, 'source'> {
  const { body, questions: zones } = withoutZoneName(table.body);
  const matching = matchColumns({ ...table, body }, answers, terms);
  const clock = new Clock(answers);
  const read = readTableCells(body, matching, answers, terms, shortenedNumbers);
  const statuses = readStatuses({ ...table, body }, matching, read, clock, answers);
  const cells: TableCells = { ...read, status: statuses.at };
  const times = new StartAndEnd(cells, clock);
  const outcomes: RowOutcome[] = body.map((row, index) => setAside(row, index, table, cells) ?? pending);
  const rows = outcomes.flatMap((outcome, index) => (outcome === pending ? [index] : []));
  const questions: Question[] = [...matching.questions, ...zones];
  const measureDoubts: Doubt[] = [];
  if (terms.measure.kind === 'timeslices') {
    const reading = readOutageRows(body, rows, cells, times, answers, terms.measure);
    for (const [index, outcome] of reading.outcomes.entries()) outcomes[rows[index] ?? 0] = outcome;
    questions.push(...cells.questions, ...statuses.questions, ...reading.questions);
    measureDoubts.push(...reading.doubts);
  } else if (isOfIntervals(cells)) {
    for (const row of rows) outcomes[row] = refused('interval-for-counts');
  } else {
    const periods = new CountPeriods(cells, times, clock, rows);
    const counts = new CountRows(cells, periods, body.length, answers);
    if (periods.ofOtherZone) measureDoubts.push('days-of-other-zone');
    if (periods.coverDays) measureDoubts.push('several-days-in-row');
    questions.push(...cells.questions, ...counts.questions);
    if (leaveCountsOpen(cells, rows)) measureDoubts.push('rounded-rate');
    const running = runningTotalOf(cells, rows);
    if (!running && onlyGrow(cells, rows)) measureDoubts.push('may-be-running-totals');
    for (const row of rows)
      outcomes[row] = running ? refused('running-totals', running.index) : counts.read(row);
  }
  const gathered = gather(table, outcomes);
  const sameRows = sameRowsOf(gathered.entries);
  const ofColumns = gathered.entries.length > 0 ? columnDoubts(matching.matched, terms) : [];
  const doubts: [Doubt, boolean][] = [
    ['same-row-twice', sameRows.length > 0],
    ['several-monitors', hasSeveralMonitors(body, matching)],
    ['end-on-next-day', times.endOnNextDay],
    ['date-carried-down', times.dateCarriedDown],
    ['clause-zero-lost', cells.clauseZeroLost],
  ];
  return {
    questions,
    ...gathered,
    ...(sameRows.length > 0 && { sameRows }),
    ...(ofColumns.length > 0 && { doubtedColumns: new Map(ofColumns) }),
    doubts: [
      ...ofColumns.map(([doubt]) => doubt),
      ...measureDoubts,
      ...doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : [])),
    ],
    columns: matching.matched,
  };
}

const pending: RowOutcome = passedOver('pending');
/** 合计, 合计 2 次, Total downtime: 3 h. */
const total =
  /^(?:[总計]|总数|(?:本月|全部|all)?(?:合计|合計|总计|總計|小计|小計|总和|總和|汇总|共计|累计|累計|平均|均值|総計|総合計|月計)(?![\u4e00-\u9fff]{6}).{0,40}|(?:(?:grand |sub ?)?totals?|sums?|subtotals?|averages?|avg|mean|overall)\b.{0,40})$/i;
const rule = /^[-=:+_\s|—─]*$/;

/** Rows that are no record: blank ones, the rule under a heading, sums at the foot; and those cut wrongly. */
function setAside(
  { cells }: BodyRow,
  row: number,
  { columns, hasHeading }: Table,
  read: TableCells,
): RowOutcome | null {
  const first = cells.find((cell) => cell.trim() !== '');
  if (first === undefined || cells.every((cell) => rule.test(cell))) return passedOver('blank');
  if (total.test(plainText(first) ?? '') && !hasStart(read, row)) return passedOver('total-row');
  const isWider =
    hasHeading &&
    cells.length > columns.length &&
    cells.slice(columns.length).some((cell) => cell.trim() !== '');
  if (isWider) return refused('wider-than-header');
  for (const parts of read.addedUp) {
    const missing = missingPart(parts, row);
    if (missing) return missing;
  }
  return null;
}

function hasStart({ start, date }: TableCells, row: number): boolean {
  return [start?.at(row), date?.at(row)].some(
    (cell) => cell?.kind === 'instant' || cell?.kind === 'day' || cell?.kind === 'month',
  );
}

/** Outages by time where calls or messages are counted: how many there were no length tells. */
function isOfIntervals(cells: TableCells): boolean {
  const hasCounts = cells.all !== undefined || (cells.successes !== undefined && cells.failed !== undefined);
  return !hasCounts && [cells.end, cells.endDate, cells.duration].some((column) => column !== undefined);
}

function hasSeveralMonitors(body: readonly BodyRow[], { series }: Matching): boolean {
  return series.some(({ index }) => {
    const names = body.slice(0, seriesRows).map(({ cells }) => cells[index]?.trim() ?? '');
    return new Set(names.filter((name) => name !== '')).size > 1;
  });
}

/** Each row of the table once: as an entry, a refusal, or passed over. */
function gather(table: Table, outcomes: readonly RowOutcome[]) {
  const entries: ImportedEntry[] = [];
  const refusals: Refusal[] = [];
  const passed = new Map<PassedOver, number[]>();
  if (table.headingRows.length > 0) passed.set('heading', [...table.headingRows]);
  for (const [index, outcome] of outcomes.entries()) {
    const { number, cells } = table.body[index] ?? { number: 0, cells: [] };
    if (outcome.kind === 'merged') continue;
    if (outcome.kind === 'entry') entries.push(importedEntry(number, outcome, table));
    else if (outcome.kind === 'refused') refusals.push(refusal(number, cells, outcome, table));
    else {
      const rows = passed.get(outcome.reason);
      if (rows) rows.push(number);
      else passed.set(outcome.reason, [number]);
    }
  }
  return {
    entries,
    refused: refusals,
    passedOver: [...passed].map(([reason, rows]) => ({ reason, rows })),
  };
}

function importedEntry(
  row: number,
  { entry, rows }: Extract<RowOutcome, { kind: 'entry' }>,
  { body }: Table,
): ImportedEntry {
  return { row, entry, ...(rows && { rows: rows.map((place) => body[place]?.number ?? 0) }) };
}

function refusal(
  row: number,
  cells: readonly string[],
  { code, column }: Extract<RowOutcome, { kind: 'refused' }>,
  { columns }: Table,
): Refusal {
  const line = cells.join('\t').trim().slice(0, longestRaw);
  if (column === null) return { row, column: null, raw: line, code };
  const raw = cells[column]?.trim().slice(0, longestRaw) || line;
  return { row, column: columns[column]?.name ?? null, cell: column, raw, code };
}
