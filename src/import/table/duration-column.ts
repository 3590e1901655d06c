import { plainText } from '../../written/normalise';
import { readGrouped } from '../../written/grouping';
import { read, refuse, type Reading } from '../../written/reading';
import type { Answers, Question } from '../questions';

/** How long something was, in milliseconds. */
export type Duration = Reading<number, 'blank' | 'unreadable-duration'>;

/** A length read alone; `clock` and `number` wait for the column's unit. */
type Alone =
  | Duration
  | { readonly kind: 'clock'; readonly parts: readonly number[] }
  | { readonly kind: 'number'; readonly value: number };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const answered = { seconds: second, minutes: minute, hours: hour };
const samplesShown = 4;
const blank: Duration = refuse('blank');

/**
 * Reads a column of lengths of time: 1h 30m, 90 分钟, 1時間30分, 1:30:00, PT1H30M, or numbers in the unit that the heading
 * names (`unit`, in milliseconds). Without one the unit is asked; for 1:30 it is that of the 1.
 */
export function readDurations(
  column: { readonly name: string; readonly unit: number | null; readonly cells: readonly string[] },
  answers: Answers,
): {
  readonly cells: readonly Duration[];
  /** Of bare numbers, in milliseconds. */
  readonly unit: number | null;
  readonly questions: readonly Question[];
} {
  const alone = column.cells.map(readAlone);
  const hasHours = alone.some((cell) => 'kind' in cell && cell.kind === 'clock' && cell.parts.length === 3);
  const isOpen = (cell: Alone) =>
    'kind' in cell && (cell.kind === 'number' ? cell.value !== 0 : cell.parts.length === 2 && !hasHours);
  const unit = answers.durationUnit ? answered[answers.durationUnit] : column.unit;
  const open = column.unit === null ? column.cells.filter((_, row) => isOpen(alone[row] ?? blank)) : [];
  const samples = [...new Set(open.map((text) => text.trim()))].slice(0, samplesShown);
  return {
    cells: alone.map((cell) => ('kind' in cell ? inUnit(cell, unit, hasHours) : cell)),
    unit,
    questions: samples.length > 0 ? [{ kind: 'duration-unit', column: column.name, samples }] : [],
  };
}

/** Whether a text says how long something was by itself: it names a unit, or hours, minutes and seconds. */
export function isDuration(text: string): boolean {
  const cell = readAlone(text);
  return 'kind' in cell ? cell.kind === 'clock' && cell.parts.length === 3 : cell.ok;
}

function inUnit(cell: Exclude<Alone, Duration>, unit: number | null, hasHours: boolean): Duration {
  if (cell.kind === 'number') {
    if (cell.value === 0) return read(0);
    return unit === null ? refuse('unreadable-duration') : read(Math.round(cell.value * unit));
  }
  const [first = 0, next = 0, last = 0] = cell.parts;
  if (cell.parts.length === 3) return read(Math.round(first * hour + next * minute + last * second));
  // Beside 1:30:00 a spreadsheet writes hours first; a number's unit names the first of two.
  const leading = unit ?? (hasHours ? hour : null);
  if (leading !== hour && leading !== minute) return refuse('unreadable-duration');
  return read(Math.round(first * leading + (next * leading) / 60));
}

const clock = /^(?:(\d{1,4}) ?(?:d|days?|天|日)?[ ,.]+)?(\d{1,6}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?$/i;
const iso = /^P(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;
export const words: readonly (readonly [pattern: string, ms: number])[] = [
  ['毫秒|ミリ秒|msecs?|ms|milliseconds?', 1],
  ['天|日間?|days?|d', day],
  ['个?小时|個?小時|時間|时|時|hours?|hrs?|h', hour],
  ['分钟|分鐘|分間?|minutes?|mins?|m', minute],
  ['秒钟?|秒鐘|秒間?|seconds?|secs?|s', second],
];
const piece = new RegExp(
  `^(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+) ?(?:${words.map(([pattern]) => `(${pattern})`).join('|')})(?![a-z])\\.?[ ,]*(?:and |零|又)?`,
  'i',
);

function readAlone(text: string): Alone {
  const plain = plainText(text)?.replace(/^(?:约|約|大约|共|~|approx\.?|about) ?/i, '');
  if (plain === undefined) return refuse('unreadable-duration');
  if (/^(?:[-/.]*|n\/?a|null|none|无|なし)$/i.test(plain)) return blank;
  const match = clock.exec(plain);
  if (match) return readClock(match);
  const number = readGrouped(plain);
  if (number.ok) return { kind: 'number', value: Number(number.value) };
  return readIso(plain) ?? readWords(plain);
}

function readClock([, days, first, next, last]: RegExpExecArray): Alone {
  const parts = [first, next, ...(last === undefined ? [] : [last])].map(Number);
  if (parts.slice(1).some((part) => part >= 60)) return refuse('unreadable-duration');
  if (days === undefined) return { kind: 'clock', parts };
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  return read(Math.round(Number(days) * day + hours * hour + minutes * minute + seconds * second));
}

function readIso(text: string): Duration | null {
  const match = iso.exec(text);
  if (!match || !/\d/.test(text)) return null;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return read(
    Math.round((days ?? 0) * day + (hours ?? 0) * hour + (minutes ?? 0) * minute + (seconds ?? 0) * second),
  );
}

/** Pieces from the largest unit down, none twice: 1小时30分, 1 hr 30 min, 1.5h; 半小时, 1時間半. */
function readWords(text: string): Duration {
  let rest = text
    .replace(/^(\d*) ?个?半个?(小时|小時|時間)$/, '$1.5$2')
    .replace(/(?<=小时|小時|時間)半$/, '30分');
  let total = 0;
  let unitBefore = Infinity;
  while (rest !== '') {
    const match = piece.exec(rest);
    const unit = words[match?.slice(2).findIndex((group) => group !== undefined) ?? -1]?.[1];
    if (!match || unit === undefined || unit >= unitBefore) return refuse('unreadable-duration');
    total += Number(match[1]?.replaceAll(',', '')) * unit;
    unitBefore = unit;
    rest = rest.slice(match[0].length);
  }
  return Number.isFinite(total) ? read(Math.round(total)) : refuse('unreadable-duration');
}
