import { normalise } from '../../written/normalise';
import type { Answers, Question } from '../questions';
import { readDurations, type Duration } from '../table/duration-column';
import type { TableRecord } from './reading/records-of-table';
import type { Columns } from './uptimerobot-columns';

const minute = 60_000;
/** What stands for no duration yet. */
const goesOn = /^(?:ongoing|进行中|持续中|進行中|継続中)$/i;

export interface Durations {
  /** In milliseconds, for each record. */
  readonly of: readonly Duration[];
  /** The column to point at where none can be read. */
  readonly column: number;
  readonly questions: readonly Question[];
}

/**
 * How long each event lasted: "0 hrs, 7 mins", else the minutes of the column that says so. A bare number elsewhere is
 * asked about, where that column cannot tell.
 */
export function readEventDurations(
  records: readonly TableRecord[],
  { duration, minutes }: Columns,
  headings: readonly string[],
  answers: Answers,
): Durations {
  const texts = (column: number) =>
    records.map(({ cells }) => {
      const text = cells[column] ?? '';
      return goesOn.test(normalise(text)) ? '' : text;
    });
  const written = readDurations(
    { name: headings[duration] ?? '', unit: null, cells: texts(duration) },
    answers,
  );
  const counted = readDurations({ name: headings[minutes] ?? '', unit: minute, cells: texts(minutes) }, {});
  const of = written.cells.map((own, row) => {
    const other = counted.cells[row];
    return !own.ok && other && (other.ok || other.code !== 'blank') ? other : own;
  });
  const isTold = records.every((_, row) => counted.cells[row]?.ok === true);
  return { of, column: duration >= 0 ? duration : minutes, questions: isTold ? [] : written.questions };
}
