import { type DaySpan, dayNumbered, numberOf, twoDigits } from './days';

/** Instants are nanoseconds on the Beijing clock since the table of days began. */
export type Nanos = bigint;

export const second = 1_000_000_000n;
export const minute = 60n * second;
export const day = 1440n * minute;
const beijing = 480;
const millisecondsAtDay0 = Date.UTC(1999, 0, 1);

/** `[start, end)` */
export interface Span {
  readonly start: Nanos;
  readonly end: Nanos;
}

export function startOfDay(name: string): Nanos {
  return BigInt(numberOf(name)) * day;
}

export function endOfDay(name: string): Nanos {
  return startOfDay(name) + day;
}

/** More than an instant in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function holds(span: Span, instant: Nanos): boolean {
  return span.start <= instant && instant < span.end;
}

const form = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?$/;

/** An instant of the case file, or a date alone. */
export function readInstant(text: string, zone: string | undefined): Nanos {
  if (text.length === 10) return startOfDay(text);
  const match = form.exec(text);
  if (!match) throw new Error(`not an instant: ${text}`);
  const [, date = '', hh = '', mm = '', ss = '00', fraction = '', offset] = match;
  const clock = BigInt(Number(hh) * 3600 + Number(mm) * 60 + Number(ss)) * second;
  const local = startOfDay(date) + clock + BigInt(fraction.padEnd(9, '0'));
  return local + BigInt(beijing - (offset ? readOffset(offset) : onlyOffset(local, zone))) * minute;
}

function readOffset(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6));
  return text.startsWith('-') ? -minutes : minutes;
}

function onlyOffset(local: Nanos, zone: string | undefined): number {
  if (zone === undefined) return beijing;
  const [offset, another] = offsetsAt(local, zone);
  if (offset === undefined || another !== undefined) throw new Error(`skipped or repeated in ${zone}`);
  return offset;
}

/** Every offset under which the zone's clock would show this local time: none, one or two. Tries them all. */
export function offsetsAt(local: Nanos, zone: string): number[] {
  const shown = `${dayNumbered(Number(local / day))} ${clockText(local)}`;
  const milliseconds = millisecondsAtDay0 + Number(local / second) * 1000;
  const offsets: number[] = [];
  for (let offset = -960; offset <= 960; offset += 15) {
    if (clockOf(zone).format(milliseconds - offset * 60_000) === shown) offsets.push(offset);
  }
  return offsets;
}

/** What the zone's clock shows at an instant, as if it were a day and time of day of no zone. */
export function localAt(instant: Nanos, zone: string): Nanos {
  const milliseconds = millisecondsAtDay0 + Number(instant / second) * 1000 - beijing * 60_000;
  const shown = clockOf(zone).format(milliseconds);
  return readInstant(`${shown.replace(' ', 'T')}+08:00`, undefined) + (instant % second);
}

/** The first instant of a term from which a zone's clock has been put on or back. */
export function clockChange(term: DaySpan, zone: string): Nanos | undefined {
  const offset = (instant: Nanos) => localAt(instant, zone) - instant;
  const [first, last] = [numberOf(term.first), numberOf(term.last)];
  let before = startOfDay(term.first);
  for (let number = first; number < last; number += 14) {
    let after = startOfDay(dayNumbered(Math.min(number + 14, last)));
    if (offset(after) === offset(before)) {
      before = after;
      continue;
    }
    while (after - before > minute) {
      const middle = before + ((after - before) / minute / 2n) * minute;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    return after;
  }
  return undefined;
}

/** `hh:mm:ss` */
export function clockText(local: Nanos): string {
  const seconds = Number((local % day) / second);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(twoDigits).join(':');
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Swedish writes `2026-04-10 01:30:00`. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return clock;
}
