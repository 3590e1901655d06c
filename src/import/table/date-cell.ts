import { dayOf, formatDay, parseDay } from '../../domain';
import { takeTime, type ClockTime } from '../../written/clock-time';
import { readInstant, type NoInstant } from '../../written/instant';
import { plainText } from '../../written/normalise';
import type { RefusalCode } from '../codes';
import { instantRefusals } from '../instant-refusals';
import { readMonth } from './month-cell';
import { readOpenDate, type OpenDate } from './open-date';

/** What stands in a cell of a column of times. */
export type DateCell =
  | { readonly kind: 'blank' }
  /** A word for an incident that goes on. */
  | { readonly kind: 'ongoing' }
  /** The case file's form, with an offset where one is written. */
  | { readonly kind: 'instant'; readonly text: string }
  | { readonly kind: 'day'; readonly day: string }
  /** `YYYY-MM`, of which counts may be the sum. */
  | { readonly kind: 'month'; readonly month: string }
  /** `days`: 1 where it says that it is the next day's. */
  | { readonly kind: 'time'; readonly time: ClockTime; readonly days: 0 | 1 }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** A cell read alone; the rest is settled by its column. */
export type CellAlone =
  | DateCell
  | { readonly kind: 'open'; readonly date: OpenDate }
  | { readonly kind: 'number'; readonly digits: string };

const blank: DateCell = { kind: 'blank' };
const ongoing: DateCell = { kind: 'ongoing' };
const nothing =
  /^(?:[-\\/?.]*|n\/?a|null|none|nil|nan|nat|undefined|无|無|没有|なし|空|未定|tbd|\(null\)|\(blank\))$/i;
const goesOn =
  /^(?:(?:still )?(?:ongoing|open|active|down|unresolved)|(?:still )?in progress|not (?:yet )?(?:resolved|recovered|ended)|present|now|current(?:ly)?|(?:至今|进行中|進行中|持续中|仍在.{0,6}|未(?:恢复|恢復|结束|結束|解决|解決|修复|关闭|復旧|回復|終了|完了)|尚未.{0,6}|处理中|故障中|发生中|発生中|継続中|対応中|調査中|復旧待ち|处理ing))$/i;

/** 25/12/2026 is only one day, and proves how the others of its column are written. */
const numberFirst = /^\s*\d{1,2} ?[-/.]/;

/** Reads a cell by itself, as far as that goes. */
export function readCellAlone(text: string): CellAlone {
  if (numberFirst.test(text)) {
    const date = readOpenDate(plainText(text) ?? '');
    if (date) return { kind: 'open', date };
  }
  const found = readInstant(text, { dateAlone: true });
  if (found.ok) {
    const { value } = found;
    return value.dateOnly ? { kind: 'day', day: value.day } : { kind: 'instant', text: value.text };
  }
  if (found.code === 'empty') return blank;
  const plain = plainText(text);
  if (plain === null) return refusedTime('not-a-date');
  if (!/\d/.test(plain)) return wordCell(plain);
  if (/^\d+(?:\.\d+)?$/.test(plain)) return { kind: 'number', digits: plain };
  const month = readMonth(plain);
  if (month !== null) return { kind: 'month', month };
  const date = readOpenDate(plain);
  if (date) return { kind: 'open', date };
  return readTimeAlone(plain) ?? readRearranged(plain) ?? refusedTime(found.code);
}

function wordCell(plain: string): DateCell {
  if (nothing.test(plain)) return blank;
  return goesOn.test(plain) ? ongoing : refusedTime('not-a-date');
}

const nextDay =
  /^(?:次日|翌日?|第二天|隔[日天]|next day,?) ?| ?\((?:次日|翌日?|第二天|隔[日天]|next day|\+1d?)\)$| ?\+1d?$/i;

function readTimeAlone(plain: string): DateCell | null {
  const text = plain.replace(nextDay, '');
  const time = takeTime(text, 0);
  if (!time || time.end !== text.length) return null;
  if (!time.value) return { kind: 'refused', code: 'no-such-time' };
  return { kind: 'time', time: time.value, days: text === plain ? 0 : 1 };
}

/** Sat Mar 20 10:00:00 2026, as `date` and ctime write it. */
const yearLast =
  /^((?:[a-z]{3},? )?[a-z]{3} \d{1,2}) (\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)((?: (?:UTC|GMT|JST))?) (\d{4})$/i;
/** After an offset a zone's name says nothing more: +0800 CST of Go, +08:00[Asia/Shanghai] of Java. */
const nameAfterOffset = /(?<=[-+]\d{2}:?\d{2}|Z)(?: [A-Z]{2,5}| ?\[[\w/+-]+\])$/;

function readRearranged(plain: string): DateCell | null {
  // Kibana: Mar 20, 2026 @ 10:00
  const text = plain.replace(yearLast, '$1 $4 $2$3').replace(nameAfterOffset, '').replace(/ @ /, ' ');
  if (text === plain) return null;
  const found = readInstant(text);
  return found.ok ? { kind: 'instant', text: found.value.text } : null;
}

export function refusedTime(code: NoInstant): DateCell {
  return code === 'empty' ? blank : { kind: 'refused', code: instantRefusals[code] };
}

/** A day's text and a time of day to an instant's, some days later; 24:00 is the next day's beginning. */
export function onDay(day: string, time: ClockTime, offset: string, days = 0): string {
  const at = (parseDay(day) ?? dayOf(1970, 1, 1)) + days;
  const date = formatDay(time.hour === 24 ? at + 1 : at);
  const clock = `${two(time.hour % 24)}:${two(time.minute)}`;
  const second = time.second === null ? '' : `:${time.second}`;
  return `${date}T${clock}${second}${time.fraction === null ? '' : `.${time.fraction}`}${offset}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
