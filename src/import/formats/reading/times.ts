import { readInstant } from '../../../written/instant';
import { refuse, type Reading } from '../../../written/reading';
import type { RefusalCode } from '../../codes';
import { instantRefusals } from '../../instant-refusals';
import type { Answers, Question } from '../../questions';
import { Clock, offsetOf, type Moment } from '../../moment';
import { onDay, readCellAlone, type CellAlone, type DateCell } from '../../table/date-cell';
import { readDateColumns } from '../../table/date-columns';
import { readNumberTime } from '../../table/number-date';

export type { Moment };

/** `missing`: null, absent or blank. */
export type MomentReading = Reading<Moment, RefusalCode | 'missing'>;

const sinceEpoch = /^\d{9,13}(?:\.\d+)?$/;
const samplesShown = 3;

/** Reads the times of one source, and gathers what must be asked of them. */
export class Times {
  private readonly clock: Clock;
  private readonly local: string[] = [];
  private readonly columnQuestions: Question[] = [];

  /** `utc`: what the source writes without an offset is UTC. */
  constructor(
    private readonly answers: Answers,
    private readonly utc = false,
  ) {
    this.clock = new Clock(answers);
  }

  /** A text as people and programs write it, or a number of seconds or milliseconds since 1970. */
  read(value: unknown, isEnd = false): MomentReading {
    if (value === null || value === undefined) return refuse('missing');
    if (typeof value !== 'string' && typeof value !== 'number') return refuse('unreadable-time');
    const text = String(value).trim();
    const instant = readInstant(text);
    if (instant.ok) return this.located(instant.value.text, isEnd);
    if (instant.code === 'empty') return refuse('missing');
    const number = sinceEpoch.test(text) ? readNumberTime(text, undefined) : null;
    if (number?.kind === 'instant') return this.located(number.text, isEnd);
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    return refuse(isNumber ? 'date-out-of-range' : instantRefusals[instant.code]);
  }

  /** A table's column at once: what one cell proves of the order of day and month holds for all. `offset`: its heading's. */
  readColumn(name: string, cells: readonly string[], offset: string | null = null): MomentReading[] {
    const { columns, questions } = readDateColumns([{ name, offset, cells }], this.answers);
    this.columnQuestions.push(...questions);
    return (columns[0] ?? []).map((cell) => this.readCell(cell));
  }

  /** The end that a person gave for an incident still open, by their own clock: an instant, or a time on its first day. */
  readAnswer(text: string, start: Moment): Reading<Moment, RefusalCode> {
    const cell = readCellAlone(text);
    if (cell.kind === 'instant') return this.clock.moment(cell.text, true);
    if (cell.kind === 'time' && offsetOf(start.text) === '')
      return this.clock.moment(onDay(start.text.slice(0, 10), cell.time, '', cell.days), true);
    return refuse(whyNone(cell));
  }

  /** Null where it cannot be told. */
  later(moment: Moment, ms: number): Moment | null {
    if (!(Math.abs(ms) < longestMs)) return null;
    const end = this.clock.later(moment, Math.round(ms));
    return end.ok ? end.value : null;
  }

  questions(): Question[] {
    const zone: Question = { kind: 'zone', suggested: null, samples: this.local };
    return [...this.columnQuestions, ...(this.local.length > 0 ? [zone] : [])];
  }

  private readCell(cell: DateCell): MomentReading {
    if (cell.kind === 'instant') return this.located(cell.text, false);
    if (cell.kind === 'blank') return refuse('missing');
    return refuse(whyNone(cell));
  }

  private located(text: string, isEnd: boolean): Reading<Moment, RefusalCode> {
    const isLocal = offsetOf(text) === '';
    if (isLocal && this.utc) return this.clock.moment(`${text}Z`, isEnd);
    if (isLocal && this.local.length < samplesShown) this.local.push(text);
    return this.clock.moment(text, isEnd);
  }
}

function whyNone(cell: CellAlone): RefusalCode {
  if (cell.kind === 'refused') return cell.code;
  if (cell.kind === 'open') return 'ambiguous-date';
  return cell.kind === 'day' ? 'no-time' : cell.kind === 'time' ? 'no-date' : 'unreadable-time';
}

/** A hundred years. */
const longestMs = 3.2e12;
