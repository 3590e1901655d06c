import { openQuestions } from '../../import/open-questions';
import { shortened } from '../../import/shortened';
import type { PassedOver, RefusalCode } from '../../import/codes';
import type { ImportedEntry, Interpretation, Refusal } from '../../import/interpretation';
import type { Answers, Question } from '../../import/questions';
import type { Fix } from './fix';
import { rowRanges, type RowRange } from './row-ranges';

/** As much of an interpretation as the page shows: however long a file is, little of it crosses to the page. */
export interface RowsView extends Pick<
  Interpretation,
  'source' | 'questions' | 'doubts' | 'doubtedColumns' | 'columns'
> {
  readonly open: readonly Question[];
  readonly count: number;
  readonly first: readonly ImportedEntry[];
  readonly refused: RefusedRows;
  /** Incidents still open that the person leaves out. */
  readonly leftOut: readonly number[];
  readonly passedOver: readonly PassedRows[];
  /** Rows that say the same as an earlier one. */
  readonly sameRows: RangedRows;
  /** What the rows that were mended became, by row. */
  readonly mended: readonly ImportedEntry[];
}

interface RefusedRows {
  /** How many rows. */
  readonly count: number;
  readonly first: readonly Refusal[];
  readonly byCode: readonly { readonly code: RefusalCode; readonly count: number }[];
}

/** How many rows, and which. */
export interface RangedRows {
  readonly count: number;
  readonly ranges: readonly RowRange[];
}

export interface PassedRows extends RangedRows {
  readonly reason: PassedOver;
}

export const rowsShown = 20;
const mostRefusals = 1000;
const mostRanges = 200;
/** A cell may hold millions of letters, which the page could not draw. */
const mostOfText = 500;

export function viewOf(
  {
    source,
    questions,
    entries,
    refused,
    passedOver,
    doubts,
    doubtedColumns,
    columns,
    sameRows = [],
  }: Interpretation,
  answers: Answers,
  fixes: readonly Fix[],
): RowsView {
  const isLeftOut = ({ row, code }: Refusal) => code === 'still-open' && answers.openEnds?.[row] === null;
  const fixedRows = new Set(fixes.map(({ row }) => row));
  return {
    source,
    questions: questions.map(withShortSamples),
    open: openQuestions({ source, questions, entries, refused, passedOver, doubts }, answers).map(
      withShortSamples,
    ),
    count: entries.length,
    first: entries.slice(0, rowsShown),
    refused: refusedRows(refused.filter((refusal) => !isLeftOut(refusal))),
    leftOut: refused.filter(isLeftOut).map(({ row }) => row),
    passedOver: passedOver.map(({ reason, rows }) => ({ reason, ...ranged(rows) })),
    sameRows: ranged(sameRows),
    doubts,
    ...(doubtedColumns && { doubtedColumns }),
    ...(columns && { columns: columns.map(withShortSamples) }),
    mended:
      fixedRows.size > 0
        ? entries.filter(({ row, rows = [row] }) => rows.some((one) => fixedRows.has(one)))
        : [],
  };
}

function withShortSamples<T extends object>(of: T): T {
  if (!('samples' in of) || !Array.isArray(of.samples)) return of;
  return { ...of, samples: of.samples.map((text) => shortened(String(text), mostOfText)) };
}

function ranged(rows: readonly number[]): RangedRows {
  return { count: rows.length, ranges: rowRanges(rows, mostRanges) };
}

function refusedRows(refused: readonly Refusal[]): RefusedRows {
  const byCode = new Map<RefusalCode, number>();
  for (const { code } of refused) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return {
    count: new Set(refused.map(({ row }) => row)).size,
    first: refused.slice(0, mostRefusals).map((one) => ({ ...one, raw: shortened(one.raw, mostOfText) })),
    byCode: [...byCode].map(([code, count]) => ({ code, count })),
  };
}
