import { isBlank, newEntry, type DraftEntry } from '../../case/draft';
import type { Terms } from '../../terms/schema';
import type { Column } from '../mistakes';
import { columnsOf } from './columns';

type Log = readonly DraftEntry[];

export interface Pasted {
  readonly log: Log;
  readonly rows: number;
}

/**
 * Puts a table of cells into a log, from a row and column on. Nothing that is written is overwritten: cells go into
 * rows as they are only where all of them are blank; else the table's rows come in after the row, or in place of it
 * where it is blank. `at.row` may lie one past the last row; `at.kind` is what the rows are.
 */
export function pasteRows(
  log: Log,
  cells: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: Column; readonly kind: DraftEntry['kind'] },
  terms: Terms,
  newId: () => string,
): Pasted {
  const all = columnsOf(terms, at.kind);
  const columns = all.slice(Math.max(all.indexOf(at.column), 0));
  const texts = cells.map((row) => textsOf(row, columns, terms));
  const entryOf = (text: Texts) => ({ ...newEntry(at.kind, newId()), ...text });
  const pasted = { rows: texts.length };

  const targets = texts.map((text, index) => ({ text, entry: log[at.row + index] }));
  if (targets.every(({ text, entry }) => !entry || canTake(entry, at.kind, text))) {
    const filled = targets.map(({ text, entry }) => (entry ? { ...entry, ...text } : entryOf(text)));
    return { log: [...log.slice(0, at.row), ...filled, ...log.slice(at.row + texts.length)], ...pasted };
  }

  const current = log[at.row];
  const isReplaced = current !== undefined && isBlank(current);
  const inserted = texts.map(entryOf);
  const before = log.slice(0, isReplaced ? at.row : at.row + 1);
  return { log: [...before, ...inserted, ...log.slice(at.row + 1)], ...pasted };
}

type Texts = Partial<Record<Column, string>>;

/** What is left over goes into the note: no cell vanishes. */
function textsOf(cells: readonly string[], columns: readonly Column[], terms: Terms): Texts {
  const texts: Texts = {};
  columns.forEach((column, index) => {
    const cell = column === 'note' ? cells.slice(index).filter(Boolean).join(' ') : (cells[index] ?? '');
    if (cell !== '') texts[column] = column === 'exclusion' ? exclusionOf(cell, terms) : cell;
  });
  return texts;
}

/** Whether a row is of the kind that is pasted and the cells that the texts go into are all blank. */
function canTake(entry: DraftEntry, kind: DraftEntry['kind'], texts: Texts): boolean {
  return entry.kind === kind && keysOf(texts).every((column) => entry[column].trim() === '');
}

function keysOf(texts: Texts): Column[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are columns by its type
  return Object.keys(texts) as Column[];
}

const none = new Set(['-', '—', '–', '/', '无', '無', '否', 'なし', 'no', 'none', 'n/a']);

/** "第4.10条" is 4.10; what names no clause of the agreement stays as it is, and is told as wrong. */
export function exclusionOf(cell: string, { exclusions }: Terms): string {
  if (none.has(cell.toLowerCase())) return '';
  const number = /\d+\.\d+/.exec(cell.normalize('NFKC'))?.[0];
  return exclusions.some(({ clause }) => clause === number) ? (number ?? cell) : cell;
}
