import type { DraftEntry } from '../../case/draft';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';

/** What a row that a person writes is: an outage, or a day's counts. */
export function rowKind(terms: Terms): DraftEntry['kind'] {
  return terms.measure.kind === 'timeslices' ? 'interval' : 'count';
}

/** The columns of such rows, in the order in which pasted cells fill them. */
export function columnsOf({ measure }: Terms): readonly Column[] {
  if (measure.kind === 'occurrences') return ['start', 'total', 'failed', 'exclusion', 'note'];
  return measure.breach.kind === 'below'
    ? ['start', 'end', 'successRate', 'exclusion', 'note']
    : ['start', 'end', 'exclusion', 'note'];
}

/** What a column is called: a row of counts begins with its day. */
export function columnName(column: Column, kind: DraftEntry['kind']): Column | 'day' {
  return kind === 'count' && column === 'start' ? 'day' : column;
}

export function isMoment(column: Column): boolean {
  return column === 'start' || column === 'end';
}
