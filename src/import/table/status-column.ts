import { answerFor } from '../answer-for';
import type { Clock } from '../moment';
import type { Answers, Question } from '../questions';
import { stateWordOf, type StateWord } from '../state-words';
import type { Matching } from './match-columns';
import { periodsOf, type Periods } from './periods';
import type { Status } from './status';
import { columnsThatMayTell } from './status-by-time';
import type { Column, Table } from './table';
import type { TableCells } from './table-cells';

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
type Words = readonly (StateWord | null)[];
const troubles: ReadonlySet<StateWord | null> = new Set(['down', 'failed', 'alarm']);
const goodEnds: ReadonlySet<StateWord | null> = new Set([
  'up',
  'fine',
  'succeeded',
  'false-alarm',
  'recovered',
]);
/** How one attempt ended, as much as how a service was. */
const successes: ReadonlySet<StateWord | null> = new Set(['succeeded', 'fine']);
/** No attempt ends so. */
const states: ReadonlySet<StateWord | null> = new Set(['up', 'down', 'alarm', 'ongoing', 'recovered']);
/** A column of more different words than these tells more than a state. */
const mostWords = 10;
const longestWord = 40;
/** Of a hundred notes so many are words of states, where they are no notes at all. */
const enough = 80;

/**
 * Reads the columns of statuses, kinds and results of a table, and those of notes that hold nothing but such words. Where
 * none has a word that is known, and the rows leave no time out, any column of few words may tell what the service was.
 */
export function readStatuses(
  table: Table,
  matching: Matching,
  times: Omit<TableCells, 'status'>,
  clock: Clock,
  { statuses: answered }: Answers,
): Statuses {
  const cellsOf = ({ index }: Column) => table.body.map(({ cells }) => cells[index]?.trim() ?? '');
  const hasEnds = [times.end, times.endDate, times.duration].some((column) => column !== undefined);
  const isMeasured = [times.rate, times.all, times.successes, times.failed].some(
    (column) => column !== undefined,
  );
  const periods = hasEnds && !isMeasured ? periodsOf(table.body.length, times, clock) : null;
  const notes = matching.columns('note').filter((column) => areStatuses(cellsOf(column)));
  const known = [...matching.statuses, ...notes];
  const isTold = known.some((column) => tellsState(wordsOf(cellsOf(column))));
  const byTime = periods?.adjoin && !isTold ? columnsThatMayTell(table, matching, cellsOf) : [];
  const asking: Column[] = [];
  const asked = new Map<string, number>();
  const read = [...known.filter((column) => !byTime.includes(column)), ...byTime].map((column) => {
    const cells = cellsOf(column);
    const found = statusesOf(cells, byTime.includes(column), periods);
    for (const [row, status] of found.entries()) {
      const value = cells[row] ?? '';
      if (status !== 'asked') continue;
      if (!asking.includes(column)) asking.push(column);
      asked.set(value, (asked.get(value) ?? 0) + 1);
      const answer = answerFor(answered, value);
      if (answer) found[row] = answer === 'down' ? null : 'up';
    }
    return found;
  });
  const values = [...asked].map(([value, rows]) => ({ value, rows }));
  const column = asking.map(({ name }) => name).join(' · ');
  return {
    at: (row) => read.map((found) => found[row] ?? null).find((status) => status !== null) ?? null,
    questions: hasEnds && values.length > 0 ? [{ kind: 'statuses', column, values }] : [],
  };
}

/** What the cells of one column say, each of them and all together; `periods` where the rows are nothing but times. */
function statusesOf(cells: readonly string[], isByTime: boolean, periods: Periods | null): Status[] {
  const words = wordsOf(cells);
  const tellsDown = words.some((word) => troubles.has(word));
  const different = new Set(cells.filter((cell) => cell !== ''));
  const asks = (isByTime || tellsState(words)) && different.size <= mostWords;
  const mayBeAttempts = periods !== null && (periods.overlap || !periods.adjoin) && tellOutcomes(words);
  const mayBeFine = periods?.adjoin || words.some((word, row) => word === 'fine' && periods?.long.has(row));
  return words.map((word, row): Status => {
    if (mayBeAttempts && (word === 'failed' || successes.has(word))) return 'asked';
    const said = word && settled[word];
    if (word && said !== undefined) return said;
    const cell = cells[row] ?? '';
    if (cell === '' || cell.length > longestWord) return null;
    // In a list of incidents these say how things are by now; beside "down" they say how they were.
    if (word === 'fine') return tellsDown ? 'up' : mayBeFine ? 'asked' : null;
    if (word === 'recovered') return tellsDown && asks ? 'asked' : null;
    return asks ? 'asked' : null;
  });
}

function tellsState(words: Words): boolean {
  return words.some((word) => troubles.has(word) || (word !== 'recovered' && goodEnds.has(word)));
}

/** Failure beside success, and no word that is said of a service alone: each row may be one attempt. */
function tellOutcomes(words: Words): boolean {
  return (
    words.includes('failed') &&
    words.some((word) => successes.has(word)) &&
    !words.some((word) => states.has(word))
  );
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
function wordsOf(cells: readonly string[]): Words {
  const areCodes = cells.every((cell) => cell === '' || /^[1-5]\d\d$/.test(cell));
  return cells.map((cell) => {
    if (!areCodes) return stateWordOf(cell);
    if (cell.startsWith('2')) return 'succeeded';
    return cell.startsWith('5') ? 'failed' : null;
  });
}
