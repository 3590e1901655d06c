import { formatDay, parseDay } from '../../domain';
import type { CompactLog, Field } from './schema';

/** How a time is written: to the day, the minute or the second, and with which offset. */
export type Form = CompactLog[1];

const written =
  /^([1-9]\d{3}-\d{2}-\d{2})(?:([T ])([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[-+]\d{2}:\d{2})?)?$/;

/** A time as units since 1970 on its own clock, where it is written in the canonical way; null for any other text. */
function readWritten(text: string): { units: number; form: Form } | null {
  const [, date = '', joint, hour, minute, second, offset = ''] = written.exec(text) ?? [];
  const day = parseDay(date);
  if (day === null) return null;
  if (joint === undefined) return { units: day, form: [86_400, ''] };
  // The other joint would not come back
  if ((joint === 'T') !== (offset !== '')) return null;
  const minutes = day * 1440 + Number(hour) * 60 + Number(minute);
  if (second === undefined) return { units: minutes, form: [60, offset] };
  return { units: minutes * 60 + Number(second), form: [1, offset] };
}

/** null: no such day. */
function write(units: number, [unit, offset]: Form): string | null {
  const seconds = units * unit;
  const day = Math.floor(seconds / 86_400);
  if (day < earliest || day > latest) return null;
  if (unit === 86_400) return formatDay(day);
  const time = new Date(seconds * 1000).toISOString().slice(11, unit === 60 ? 16 : 19);
  return `${formatDay(day)}${offset === '' ? ' ' : 'T'}${time}${offset}`;
}

const earliest = parseDay('1000-01-01') ?? 0;
const latest = parseDay('9999-12-31') ?? 0;

/** The form that most of the times have. */
export function commonForm(texts: readonly string[]): Form {
  const counts = new Map<string, { form: Form; count: number }>();
  let most: { form: Form; count: number } = { form: [60, ''], count: 0 };
  for (const text of texts) {
    const form = readWritten(text)?.form;
    if (!form) continue;
    const one = counts.get(form.join()) ?? { form, count: 0 };
    counts.set(form.join(), one);
    one.count++;
    if (one.count > most.count) most = one;
  }
  return most.form;
}

interface Times {
  readonly start: string;
  readonly end: string;
}
interface Packed {
  readonly start: Field;
  readonly end: Field;
}

/** Starts as steps from the one before, ends as lengths; texts of another form as they are. `day`: where the first step begins. */
export function packTimes(rows: readonly Times[], form: Form, day: number): Packed[] {
  let before = (day * 86_400) / form[0];
  const unitsOf = (text: string) => {
    const time = readWritten(text);
    return time && time.form.join() === form.join() ? time.units : null;
  };
  return rows.map(({ start, end }) => {
    const from = unitsOf(start);
    if (from === null) return { start, end };
    const to = unitsOf(end);
    const step = from - before;
    before = from;
    return { start: step, end: to === null ? end : to - from };
  });
}

/** null: a time is none. */
export function unpackTimes(rows: readonly Packed[], form: Form, day: number): Times[] | null {
  let before = (day * 86_400) / form[0];
  const times: Times[] = [];
  for (const { start, end } of rows) {
    if (typeof start === 'number') before += start;
    const from = typeof start === 'number' ? write(before, form) : start;
    const to = typeof end === 'number' ? write(before + end, form) : end;
    // A length needs a start to count from
    if (from === null || to === null || (typeof end === 'number' && typeof start !== 'number')) return null;
    times.push({ start: from, end: to });
  }
  return times;
}
