import type { Answers, Question } from '../questions';
import { stateWordOf, type StateWord } from '../state-words';
import type { BodyRow, Column } from './table';

/**
 * What a status says of its row's time: that it was no downtime, was the customer's own, or goes on; that a person has
 * to say; else null.
 */
export type Status = 'up' | 'false-alarm' | 'paused' | 'pending' | 'maintenance' | 'ongoing' | 'asked' | null;

export interface Statuses {
  readonly at: (row: number) => Status;
  readonly questions: readonly Question[];
}

/** Of the words that say the same wherever they stand. */
const settled: Partial<Record<StateWord, Status>> = {
  up: 'up',
  succeeded: 'up',
  'false-alarm': 'false-alarm',
  paused: 'paused',
  pending: 'pending',
  maintenance: 'maintenance',
  ongoing: 'ongoing',
  open: 'ongoing',
  down: null,
  failed: null,
  alarm: null,
};
const troubles: ReadonlySet<StateWord | null> = new Set(['down', 'failed', 'alarm']);
const goodEnds: ReadonlySet<StateWord | null> = new Set([
  'up',
  'fine',
  'succeeded',
  'false-alarm',
  'recovered',
]);
/** A column of more different words than these tells more than a state. */
const mostWords = 10;
const longestWord = 40;
/** Of a hundred notes so many are words of states, where they are no notes at all. */
const enough = 80;

/** Reads the columns of statuses, kinds and results of a table, and those of notes that hold nothing but such words. */
export function readStatuses(
  body: readonly BodyRow[],
  columns: readonly Column[],
  notes: readonly Column[],
  { statuses: answered = {} }: Answers,
): Statuses {
  const cellsOf = ({ index }: Column) => body.map(({ cells }) => cells[index]?.trim() ?? '');
  const asking: Column[] = [];
  const asked = new Map<string, number>();
  const read = [...columns, ...notes.filter((column) => areStatuses(cellsOf(column)))].map((column) => {
    const cells = cellsOf(column);
    const found = statusesOf(cells);
    for (const [row, status] of found.entries()) {
      const value = cells[row] ?? '';
      if (status !== 'asked') continue;
      if (!asking.includes(column)) asking.push(column);
      asked.set(value, (asked.get(value) ?? 0) + 1);
      if (answered[value]) found[row] = answered[value] === 'down' ? null : 'up';
    }
    return found;
  });
  const values = [...asked].map(([value, rows]) => ({ value, rows }));
  const column = asking.map(({ name }) => name).join(' · ');
  return {
    at: (row) => read.map((found) => found[row] ?? null).find((status) => status !== null) ?? null,
    questions: values.length > 0 ? [{ kind: 'statuses', column, values }] : [],
  };
}

/** What the cells of one column say, each of them and all together. */
function statusesOf(cells: readonly string[]): Status[] {
  const words = wordsOf(cells);
  const tellsDown = words.some((word) => troubles.has(word));
  const tellsStates = tellsDown || words.some((word) => word !== 'recovered' && goodEnds.has(word));
  const different = new Set(cells.filter((cell) => cell !== ''));
  const asks = tellsStates && different.size <= mostWords;
  return words.map((word, row): Status => {
    const said = word && settled[word];
    if (word && said !== undefined) return said;
    const cell = cells[row] ?? '';
    if (cell === '' || cell.length > longestWord) return null;
    // In a list of incidents these say how things are by now; beside "down" they say how they were.
    if (word === 'fine') return tellsDown ? 'up' : null;
    if (word === 'recovered') return tellsDown && asks ? 'asked' : null;
    return asks ? 'asked' : null;
  });
}

/** Down and Up under "Event", or in a table without headings. */
function areStatuses(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const words = wordsOf(filled);
  return (
    words.some((word) => troubles.has(word)) &&
    words.some((word) => goodEnds.has(word)) &&
    words.filter((word) => word !== null).length * 100 >= filled.length * enough
  );
}

/** Codes of answers, 200 and 503, are words where nothing else stands. */
function wordsOf(cells: readonly string[]): (StateWord | null)[] {
  const areCodes = cells.every((cell) => cell === '' || /^[1-5]\d\d$/.test(cell));
  return cells.map((cell) => {
    if (!areCodes) return stateWordOf(cell);
    if (cell.startsWith('2')) return 'succeeded';
    return cell.startsWith('5') ? 'failed' : null;
  });
}
