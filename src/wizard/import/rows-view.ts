import { openQuestions } from '../../import/open-questions';
import type {
  Answers,
  ImportedEntry,
  Interpretation,
  PassedOver,
  Question,
  Refusal,
  RefusalCode,
} from '../../import/interpretation';
import type { Fix } from './fix';
import { rowRanges, type RowRange } from './row-ranges';

/** As much of an interpretation as the page shows: however long a file is, little of it crosses to the page. */
export interface RowsView extends Pick<Interpretation, 'source' | 'questions' | 'doubts' | 'columns'> {
  readonly open: readonly Question[];
  readonly count: number;
  readonly first: readonly ImportedEntry[];
  readonly refused: RefusedRows;
  /** Incidents still open that the person leaves out. */
  readonly leftOut: readonly number[];
  readonly passedOver: readonly PassedRows[];
  /** What the rows that were mended became, by row. */
  readonly mended: readonly ImportedEntry[];
}

export interface RefusedRows {
  /** How many rows. */
  readonly count: number;
  readonly first: readonly Refusal[];
  readonly byCode: readonly { readonly code: RefusalCode; readonly count: number }[];
}

export interface PassedRows {
  readonly reason: PassedOver;
  readonly count: number;
  readonly ranges: readonly RowRange[];
}

export const rowsShown = 20;
export const mostRefusals = 1000;
const mostRanges = 200;

export function viewOf(
  { source, questions, entries, refused, passedOver, doubts, columns }: Interpretation,
  answers: Answers,
  fixes: readonly Fix[],
): RowsView {
  const isLeftOut = ({ row, code }: Refusal) => code === 'still-open' && answers.openEnds?.[row] === null;
  const fixedRows = new Set(fixes.map(({ row }) => row));
  return {
    source,
    questions,
    open: openQuestions({ source, questions, entries, refused, passedOver, doubts }, answers),
    count: entries.length,
    first: entries.slice(0, rowsShown),
    refused: refusedRows(refused.filter((refusal) => !isLeftOut(refusal))),
    leftOut: refused.filter(isLeftOut).map(({ row }) => row),
    passedOver: passedOver.map(({ reason, rows }) => ({
      reason,
      count: rows.length,
      ranges: rowRanges(rows, mostRanges),
    })),
    doubts,
    ...(columns && { columns }),
    mended: fixedRows.size > 0 ? entries.filter(({ row }) => fixedRows.has(row)) : [],
  };
}

function refusedRows(refused: readonly Refusal[]): RefusedRows {
  const byCode = new Map<RefusalCode, number>();
  for (const { code } of refused) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return {
    count: new Set(refused.map(({ row }) => row)).size,
    first: refused.slice(0, mostRefusals),
    byCode: [...byCode].map(([code, count]) => ({ code, count })),
  };
}
