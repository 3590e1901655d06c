import { matchAt, type Taken } from './scan';

/** `Z` or `±hh:mm`, and the minutes east of UTC; minutes beyond ±14:00 are null: no place has them. */
export interface Offset {
  readonly text: string;
  readonly minutes: number | null;
}

// CST, EST, IST, BST … are left out on purpose: each is the name of several zones. JST is the name of one.
const beijing =
  '北京(?:时间|時間)|中国标准时间|中國標準時間|中国標準時|东八区|東八区|東八區|China standard time|Beijing(?: standard)? time';
const tokyo =
  '日本(?:时间|時間)|日本标准时间|日本標準時間|日本標準時|东京时间|東京時間|Japan(?: standard)? time|JST';
const universal = 'UTC|GMT|Coordinated Universal Time|Greenwich Mean Time|协调世界时|協定世界時';
const names = new RegExp(`(?:(${beijing})|(${tokyo})|(${universal}))(?![a-z]| ?[-+] ?\\d)`, 'iy');
const named: readonly Offset[] = [
  { text: '+08:00', minutes: 480 },
  { text: '+09:00', minutes: 540 },
  { text: 'Z', minutes: 0 },
];

const numeric =
  /(?:(?:UTC|GMT) ?(?<sign>[-+]) ?|(?<bare>[-+]))(?:(?<h>\d{1,2})(?::(?<m>\d{2}))?|(?<hh>\d{2})(?<mm>\d{2}))(?![\d:])/iy;
const zulu = /Z(?![a-z])/iy;

/**
 * The zone at `at`, in brackets or not: 北京时间, 日本時間, UTC, Z, +08:00, +0800, +8, UTC+8. Unless `bareMinus`, a minus
 * needs UTC or GMT before it, for "10:00-11:00" is a span rather than a time eleven hours west.
 */
export function takeZone(text: string, at: number, bareMinus: boolean): Taken<Offset> | null {
  return inBrackets(text, at, (from) => takeName(text, from) ?? takeOffset(text, from, bareMinus));
}

function takeName(text: string, at: number): Taken<Offset> | null {
  const match = matchAt(names, text, at);
  if (!match) return null;
  const offset = named[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
  return offset ? { value: offset, end: at + match[0].length } : null;
}

function takeOffset(text: string, at: number, bareMinus: boolean): Taken<Offset> | null {
  if (matchAt(zulu, text, at)) return { value: { text: 'Z', minutes: 0 }, end: at + 1 };
  const match = matchAt(numeric, text, at);
  const parts = match?.groups;
  if (!match || !parts) return null;
  if (parts['bare'] === '-' && !bareMinus) return null;
  const hours = (parts['h'] ?? parts['hh'] ?? '').padStart(2, '0');
  const minutes = parts['m'] ?? parts['mm'] ?? '00';
  const sign = parts['sign'] ?? parts['bare'];
  const size = Number(hours) * 60 + Number(minutes);
  const real = Number(minutes) < 60 && size <= 14 * 60;
  return {
    value: { text: `${sign}${hours}:${minutes}`, minutes: real ? (sign === '-' ? -size : size) : null },
    end: at + match[0].length,
  };
}

function inBrackets<T>(text: string, at: number, take: (from: number) => Taken<T> | null): Taken<T> | null {
  if (text[at] !== '(') return take(at);
  const inside = take(at + 1);
  return inside && text[inside.end] === ')' ? { value: inside.value, end: inside.end + 1 } : null;
}
