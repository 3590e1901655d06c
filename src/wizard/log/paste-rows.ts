import { isBlank, newEntry, type DraftEntry } from '../../case/draft';
import type { Terms } from '../../terms/schema';
import { hasHeader } from './clipboard-table';
import type { Column } from '../mistakes';
import { columnsOf, isMoment, rowKind } from './columns';

type Log = readonly DraftEntry[];

export interface Pasted {
  readonly log: Log;
  readonly rows: number;
  readonly headerLeftOut: boolean;
  /** Takes the pasted cells out of a log again, whatever else has happened to it since. */
  readonly undo: (log: Log) => Log;
}

/**
 * Puts a table of cells into a log, from a row and column on. Nothing that is written is overwritten: cells go into
 * rows as they are only where all of them are blank; else the table's rows come in after the row, or in place of it
 * where it is blank. `at.row` may lie one past the last row.
 */
export function pasteRows(
  log: Log,
  cells: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: Column },
  terms: Terms,
  newId: () => string,
): Pasted {
  const columns = columnsOf(terms).slice(Math.max(columnsOf(terms).indexOf(at.column), 0));
  const headerLeftOut = isMoment(at.column) && hasHeader(cells);
  const texts = (headerLeftOut ? cells.slice(1) : cells).map((row) => textsOf(row, columns, terms));
  const entryOf = (text: Texts) => ({ ...newEntry(rowKind(terms), newId()), ...text });

  const targets = texts.map((text, index) => ({ text, entry: log[at.row + index] }));
  if (targets.every(({ text, entry }) => !entry || canTake(entry, text))) {
    const filled = targets.map(({ text, entry }) => (entry ? { ...entry, ...text } : entryOf(text)));
    const added = new Set(filled.slice(Math.max(log.length - at.row, 0)).map(({ id }) => id));
    const takenBack = new Map(
      targets.flatMap(({ text, entry }) => (entry ? [[entry.id, text] as const] : [])),
    );
    return {
      log: log.toSpliced(at.row, texts.length, ...filled),
      rows: texts.length,
      headerLeftOut,
      undo: (later) =>
        later
          .filter(({ id }) => !added.has(id))
          .map((entry) => {
            const text = takenBack.get(entry.id);
            return text ? { ...entry, ...blank(text) } : entry;
          }),
    };
  }

  const current = log[at.row];
  const replaced = current && isBlank(current) ? 1 : 0;
  const inserted = texts.map(entryOf);
  const added = new Set(inserted.map(({ id }) => id));
  return {
    log: log.toSpliced(at.row + 1 - replaced, replaced, ...inserted),
    rows: texts.length,
    headerLeftOut,
    undo: (later) => later.filter(({ id }) => !added.has(id)),
  };
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

/** Whether a row is of the kind one writes and the cells that the texts go into are all blank. */
function canTake(entry: DraftEntry, texts: Texts): boolean {
  return entry.kind !== 'unit' && keysOf(texts).every((column) => entry[column].trim() === '');
}

function blank(texts: Texts): Texts {
  return Object.fromEntries(keysOf(texts).map((column) => [column, '']));
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
