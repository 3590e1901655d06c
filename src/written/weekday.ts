import { matchAt, type Taken } from './scan';

const chinese = '一二三四五六日天';
const japanese = '月火水木金土日';
const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const inWords = /(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])|([月火水木金土日])曜日?/y;
const inEnglish =
  /(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![a-z])\.?/iy;
/** One character alone is a weekday only in brackets: (金), (五). */
const alone = /([一二三四五六天])|([月火水木金土日])/y;

/** The weekday named at `at`, with or without brackets: Monday 1 … Sunday 7. */
export function takeWeekday(text: string, at: number): Taken<number> | null {
  if (text[at] !== '(') return takeName(text, at);
  const named = takeName(text, at + 1) ?? takeOne(alone, text, at + 1);
  if (!named || text[named.end] !== ')') return null;
  return { value: named.value, end: named.end + 1 };
}

/** Whether a normalised text names a weekday anywhere. */
export function namesWeekday(text: string): boolean {
  return Array.from(text).some((_, at) => takeWeekday(text, at) !== null);
}

function takeName(text: string, at: number): Taken<number> | null {
  const name = matchAt(inEnglish, text, at);
  if (!name) return takeOne(inWords, text, at);
  return { value: english.indexOf(name[0].slice(0, 3).toLowerCase()) + 1, end: at + name[0].length };
}

function takeOne(pattern: RegExp, text: string, at: number): Taken<number> | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  const [whole, zh, ja] = match;
  const value = zh === undefined ? japanese.indexOf(ja ?? '') + 1 : Math.min(chinese.indexOf(zh) + 1, 7);
  return { value, end: at + whole.length };
}
