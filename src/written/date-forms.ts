import type { CivilDate } from '../domain/time/day';
import { eraDate } from './era';
import { matchAt, type Taken } from './scan';

// Patterns of our own rather than a date library's parser: those are bound to one locale at a time, and guess where
// the order of day and month is open. Each form is one line; a text must be one of them whole.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const monthAndDay = '(?<m>\\d{1,2})(?: ?月 ?(?<d>\\d{1,2})(?: ?[日号號]|(?!\\d)))';
const nth = '(?<d>\\d{1,2})(?:st|nd|rd|th)?';

const forms: readonly RegExp[] = [
  // 2026-03-20, 2026/3/20, 2026.3.20
  /(?<y>\d{4}) ?(?<mark>[-/.]) ?(?<m>\d{1,2}) ?\k<mark> ?(?<d>\d{1,2})(?!\d)/y,
  // 2026年3月20日
  new RegExp(`(?<y>\\d{4}) ?年 ?${monthAndDay}`, 'y'),
  // 20260320
  /(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)/y,
  // 令和8年3月20日
  new RegExp(`(?<era>令和|平成|[RH]) ?(?<n>元|\\d{1,2}) ?年 ?${monthAndDay}`, 'iy'),
  // R8.3.20
  /(?<era>令和|平成|[RH]) ?(?<n>元|\d{1,2})(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?!\d)/iy,
  // 25/12/2026, 12/25/2026: the order is told by what exists
  /(?<a>\d{1,2}) ?(?<mark>[-/.]) ?(?<b>\d{1,2}) ?\k<mark> ?(?<y>\d{4})(?!\d)/y,
  // 20 March 2026, 20-Mar-2026, 20th of March, 2026
  new RegExp(`${nth}(?: of )?[-/. ]?${name}(?:, ?|[-/. ])?(?<y>\\d{4})(?!\\d)`, 'iy'),
  // March 20, 2026, Mar 20 2026
  new RegExp(`${name}[-/. ]?${nth}(?:, ?|[-/. ])(?<y>\\d{4})(?!\\d)`, 'iy'),
  // 2026-Mar-20
  new RegExp(`(?<y>\\d{4})[-/. ]?${name}[-/. ]?${nth}(?!\\d)`, 'iy'),
];

/** The dates that the text at `at` may mean, real or not: none, one, or two where day and month may be either way. */
export function takeDateForm(text: string, at: number): Taken<readonly CivilDate[]> | null {
  for (const form of forms) {
    const match = matchAt(form, text, at);
    if (match) return { value: datesOf(match.groups ?? {}), end: at + match[0].length };
  }
  return null;
}

function datesOf(parts: Record<string, string | undefined>): readonly CivilDate[] {
  const year = Number(parts['y']);
  if (parts['a'] !== undefined) {
    const [a, b] = [Number(parts['a']), Number(parts['b'])];
    const dayFirst = { year, month: b, day: a };
    return a === b ? [dayFirst] : [dayFirst, { year, month: a, day: b }];
  }
  const day = Number(parts['d']);
  if (parts['name'] !== undefined) {
    return [{ year, month: months.indexOf(parts['name'].slice(0, 3).toLowerCase()) + 1, day }];
  }
  const month = Number(parts['m']);
  if (parts['era'] === undefined) return [{ year, month, day }];
  const date = eraDate(parts['era'], parts['n'] === '元' ? 1 : Number(parts['n']), month, day);
  return date ? [date] : [];
}
