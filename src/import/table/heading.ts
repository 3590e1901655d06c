import { normalise } from '../../written/normalise';
import { takeZone } from '../../written/zone';
import { countUnitOf, takeCountUnit } from './count-unit';
import { knownHeadings, type Meaning } from './known-headings';

/** What a heading says: of its column's meaning, and in brackets or after it of units and the clock. */
export interface Heading {
  readonly meaning: Meaning | null;
  readonly rank: number;
  /** Milliseconds of the unit that lengths of time are in; for 时长（h:mm） of what stands before the colon. */
  readonly unit: number | null;
  readonly isPercent: boolean;
  /** `Z` or `±hh:mm`: 开始时间（北京时间）, Start (UTC). */
  readonly offset: string | null;
  /** 请求数（万）: counts are in such units. */
  readonly countUnit: string;
}

const longest = 60;
const brackets = /[([{<【「〔]([^)\]}>】」〕]*)[)\]}>】」〕]/g;
const marks = /[\s_\-.·:;,'"`*#@!?/\\|%・、。=+~^&$→]+/g;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const units: readonly (readonly [pattern: RegExp, ms: number])[] = [
  [/^(?:毫秒|ミリ秒|ms|msecs?|millis|milliseconds?|inms)$/, 1],
  [/^(?:秒钟?|秒鐘|s|secs?|seconds?|insecs?|inseconds|ss)$/, second],
  [/^(?:分钟?|分鐘|m|mins?|minutes?|inmins?|inminutes|mm|mmss|分秒)$/, minute],
  [/^(?:小时|小時|時間|時|时|h|hrs?|hours?|inhours|inhrs|hh|hmm|hhmm|hhmmss|hmmss|时分秒?|時分秒?)$/, hour],
  [/^(?:天|日|days?|d|indays)$/, 24 * hour],
];
const trailing =
  /(?<=.)(毫秒|ミリ秒|秒钟?|秒鐘|分钟|分鐘|小时|小時|[ _./(（-](?:分|時間|ms|msec|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|天|日)|(?<=[a-z])(?:Ms|Sec|Secs|Seconds|Min|Mins|Minutes|Hours))[)）]?\.?$/;
/** Reads a heading in Chinese, English or Japanese, however it is written: Start_Time, startTime, 开始时间（北京时间）. */
export function readHeading(heading: string): Heading {
  const text = heading.slice(0, 4 * longest);
  const plain = normalise(text);
  const inside = [...plain.matchAll(brackets)].map(([, words = '']) => words.trim());
  const bare = plain.replace(brackets, ' ').trim();
  const tail = trailing.exec(bare);
  const counted = takeCountUnit(bare);
  const found =
    find(bare) ??
    find(plain) ??
    find(bare.replace(/[%％]/, ' percent')) ??
    find(plain) ??
    (tail ? find(bare.slice(0, tail.index)) : null) ??
    (counted ? find(counted.rest) : null) ??
    findPart(text, plain);
  const isPercent = /[%％]|百分比|percent|pct/i.test(plain);
  return {
    meaning: meaningOf(found?.meaning ?? null, isPercent),
    rank: found?.rank ?? 0,
    unit: first([...inside, tail?.[1] ?? '', bare], unitOf),
    isPercent,
    offset: first([...inside, ...zoneTail(bare)], offsetOf),
    countUnit: first(inside, countUnitOf) ?? counted?.unit ?? '',
  };
}

/** "Success %" is a rate though "Success" is a count. */
function meaningOf(meaning: Meaning | null, isPercent: boolean): Meaning | null {
  if (!isPercent) return meaning;
  if (meaning === 'successes') return 'success-rate';
  return meaning === 'failed' ? 'failure-rate' : meaning;
}

function find(text: string): { meaning: Meaning; rank: number } | null {
  const key = keyOf(text);
  if (key === '') return /^ *(?:#|№)/.test(text) ? { meaning: 'ignore', rank: 0 } : null;
  if (key.length > longest) return null;
  return knownHeadings.find(({ pattern }) => pattern.test(key)) ?? null;
}

/** Two languages in one heading: 开始时间 Start Time, Start/开始, or one on each line; or a path such as data.start. */
function findPart(text: string, plain: string): { meaning: Meaning; rank: number } | null {
  const parts = [
    ...text.split(/[\r\n]+/),
    ...plain.split(/[/|／]| - /),
    ...scripts(plain),
    plain.split('.').at(-1) ?? '',
  ];
  return first(
    parts.filter((part) => part !== plain),
    find,
  );
}

function scripts(text: string): string[] {
  const latin = /^([^a-z]+?)[\s/]*([a-z][a-z0-9 _.-]*)$|^([a-z][a-z0-9 _.-]*?)[\s/]*([^a-z]+)$/i.exec(text);
  return latin ? latin.slice(1).filter((part): part is string => part !== undefined) : [];
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(marks, '');
}

function unitOf(words: string): number | undefined {
  const key = keyOf(words.replace(/^(?:单位|単位|unit)[:：\s]*/i, ''));
  return units.find(([pattern]) => pattern.test(key))?.[1];
}

function offsetOf(words: string): string | undefined {
  const zone = takeZone(words, 0, false);
  return zone && zone.end === words.length && zone.value.minutes !== null ? zone.value.text : undefined;
}

/** start_utc, Start Time UTC, 开始时间 北京时间 */
function zoneTail(text: string): string[] {
  const match = /[\s_-]((?:UTC|GMT)(?:[-+]\d{1,2}(?::?\d{2})?)?|JST|北京时间|日本時間)$/i.exec(text);
  return match?.[1] === undefined ? [] : [match[1]];
}

function first<T, R>(items: readonly T[], read: (item: T) => R | null | undefined): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null && found !== undefined) return found;
  }
  return null;
}
