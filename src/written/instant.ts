import { dayOf, formatDay, type Day } from '../domain/time/day';
import { takeTime, type ClockTime } from './clock-time';
import { takeDate } from './date';
import { readCanonical, type WrittenInstant } from './canonical-instant';
import { plainText } from './normalise';
import { read, refuse, type Reading } from './reading';
import { matchAt, skip } from './scan';
import { takeZone, type Offset } from './zone';

export type { WrittenInstant };

export type NoInstant =
  | 'empty'
  | 'not-a-date'
  | 'no-such-date'
  | 'no-time'
  | 'no-such-time'
  | 'ambiguous-date';

const lastDay = dayOf(9999, 12, 31);
const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(T?)(\d{2})(\d{2})(\d{2})?(?![\d:])/i;
const afterZone = / ?[:,]? ?/y;
const beforeTime = / ?(?:at |[T,:、])? ?/iy;
const blank = / ?/y;
const comment = / ?\([a-z ]+\)/iy;
const wave = /[~\u301c\uff5e\u223c]/;

/**
 * A date and time as people write them, in Chinese, English or Japanese, to the case file's form. A zone may stand
 * before the date, between, or at the end (北京时间, 日本時間, UTC, +08:00, (UTC+8)); several must agree. 24:00 is the
 * next day's 00:00. `not-a-date`: some of the text was not understood, or has two meanings, such as the zone CST or the
 * span 10:00-11:00. `no-such-time`: there is none, or which half of the day is meant is open (晚上12点, 午前12時).
 * `no-time`: a date alone, unless `dateAlone` allows it.
 */
export function readInstant(
  text: string,
  { dateAlone = false }: { readonly dateAlone?: boolean } = {},
): Reading<WrittenInstant, NoInstant> {
  const canonical = readCanonical(text);
  if (canonical) return read(canonical);
  const plain = plainText(text);
  if (plain === '') return refuse('empty');
  if (plain === null || wave.test(text)) return refuse('not-a-date');
  const line = plain.replace(compact, expanded);
  const head = takeHead(line);
  if (!head) return refuse('not-a-date');
  if (head.nothingFollows) return dayAlone(head, dateAlone);

  const time = takeTime(line, head.end);
  if (!time) return refuse('not-a-date');
  const exact = head.joinedByT || (time.value !== null && time.value.second !== null);
  const tail = takeTail(line, time.end, exact);
  const offset = agreed([...head.zones, ...tail.zones]);
  if (tail.end !== line.length || offset === null) return refuse('not-a-date');
  if (!head.date.ok) return head.date;
  if (!time.value || offset?.minutes === null) return refuse('no-such-time');
  return written(head.date.value, time.value, offset);
}

interface Head {
  readonly date: Reading<Day, 'no-such-date' | 'ambiguous-date'>;
  readonly zones: readonly Offset[];
  readonly nothingFollows: boolean;
  readonly joinedByT: boolean;
  readonly end: number;
}

/** What stands before the time: the date, perhaps a zone before or after it, and what joins them to the time. */
function takeHead(text: string): Head | null {
  const first = takeZone(text, 0, false);
  const date = takeDate(text, first ? skip(afterZone, text, first.end) : 0);
  if (!date) return null;
  const second = takeZone(text, skip(blank, text, date.end), false);
  const last = second ?? date;
  const end = skip(second ? afterZone : beforeTime, text, last.end);
  return {
    date: date.value,
    zones: [first, second].flatMap((zone) => (zone ? [zone.value] : [])),
    nothingFollows: last.end === text.length,
    joinedByT: /^ ?T/i.test(text.slice(last.end, end)),
    end,
  };
}

function dayAlone({ date, zones }: Head, allowed: boolean): Reading<WrittenInstant, NoInstant> {
  if (!date.ok) return date;
  if (!allowed || zones.length > 0) return refuse('no-time');
  const day = formatDay(date.value);
  return read({ text: day, day, hasOffset: false, dateOnly: true });
}

/** 20260320T1000 and 202603201000 with their marks put in. */
function expanded(
  _: string,
  y: string,
  m: string,
  d: string,
  t: string,
  hh: string,
  mm: string,
  ss?: string,
) {
  return `${y}-${m}-${d}${t || ' '}${hh}:${mm}${ss === undefined ? '' : `:${ss}`}`;
}

/** Up to two zones at the end, "GMT+0800 (中国标准时间)"; after an offset a name we do not know is a mere comment. */
function takeTail(text: string, at: number, exact: boolean): { zones: Offset[]; end: number } {
  const zone = takeZone(text, skip(blank, text, at), exact);
  if (!zone) return { zones: [], end: at };
  const second = takeZone(text, skip(blank, text, zone.end), false);
  if (second) return { zones: [zone.value, second.value], end: second.end };
  const remark = zone.value.text === 'Z' ? null : matchAt(comment, text, zone.end);
  return { zones: [zone.value], end: zone.end + (remark?.[0].length ?? 0) };
}

/** The one offset the text gives: undefined for none, null where two disagree. */
function agreed(zones: readonly Offset[]): Offset | undefined | null {
  const last = zones.at(-1);
  return zones.every(({ minutes }) => minutes === last?.minutes) ? last : null;
}

function written(day: Day, time: ClockTime, offset: Offset | undefined): Reading<WrittenInstant, NoInstant> {
  if (time.hour === 24 && day === lastDay) return refuse('no-such-date');
  const date = formatDay(time.hour === 24 ? day + 1 : day);
  const hour = pad(time.hour % 24);
  const second = time.second === null ? '' : `:${time.second}`;
  const fraction = time.fraction === null ? '' : `.${time.fraction}`;
  const text = `${date}T${hour}:${pad(time.minute)}${second}${fraction}${offset?.text ?? ''}`;
  return read({ text, day: date, hasOffset: offset !== undefined, dateOnly: false });
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
