import type { DraftEntry } from '../../case/draft';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';

type Kind = DraftEntry['kind'];

/** What a row that a person writes is, unless it is said otherwise: an outage, or a day's counts. */
export function rowKind(terms: Terms): Kind {
  return terms.measure.kind === 'timeslices' ? 'interval' : 'count';
}

/** What a row can be. */
export function rowKinds(terms: Terms): readonly Kind[] {
  return terms.measure.kind === 'timeslices' ? ['interval', 'unit'] : ['count'];
}

/** The columns of such rows, in the order in which pasted cells fill them. */
export function columnsOf({ measure }: Terms, kind: Kind): readonly Column[] {
  if (kind === 'count') return ['start', 'total', 'failed', 'exclusion', 'note'];
  if (kind === 'unit') return ['start', 'requests', 'successes', 'successRate', 'exclusion', 'note'];
  return measure.kind === 'timeslices' && measure.breach.kind === 'below'
    ? ['start', 'end', 'successRate', 'exclusion', 'note']
    : ['start', 'end', 'exclusion', 'note'];
}

/** The columns that the table shows. A measured slice has no end: its counts stand there. */
export function tableColumns(terms: Terms, withUnits: boolean): readonly Column[] {
  if (!withUnits) return columnsOf(terms, rowKind(terms));
  return ['start', 'end', 'successRate', 'exclusion', 'note'];
}

/** Whether rows of a kind have such a cell. */
export function hasColumn(terms: Terms, kind: Kind, column: Column): boolean {
  return (kind === 'unit' && column === 'end') || columnsOf(terms, kind).includes(column);
}

/** What a column is called: a row of counts begins with its day, and counts calls or messages. */
export type ColumnName = Column | 'day' | 'slice' | 'calls' | 'failedCalls' | 'messages' | 'failedMessages';

export function columnName(column: Column, kind: Kind, { measure }: Terms): ColumnName {
  if (kind === 'unit' && column === 'start') return 'slice';
  if (kind !== 'count' || measure.kind !== 'occurrences') return column;
  if (column === 'start') return 'day';
  if (column === 'total') return measure.unit;
  if (column !== 'failed') return column;
  return measure.unit === 'calls' ? 'failedCalls' : 'failedMessages';
}

export function isMoment(column: Column): boolean {
  return column === 'start' || column === 'end';
}

/** How an agreement measures, for words that differ with it. */
export type MeasureWord = 'below' | 'allFailed' | 'calls' | 'messages';

export function measureWord({ measure }: Terms): MeasureWord {
  if (measure.kind === 'occurrences') return measure.unit;
  return measure.breach.kind === 'below' ? 'below' : 'allFailed';
}
