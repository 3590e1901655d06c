import { matchAt, type Taken } from './scan';

/** How an hour was written: 12:00, or 12点 / 12時 / 12 alone. The parts of the day mean different things by it. */
interface WrittenHour {
  readonly hour: number;
  readonly minute: number;
  readonly withColon: boolean;
}

/** A part of the day: ranges of written hours, inclusive, and what to add to reach the 24-hour clock. */
interface DayPeriod {
  readonly names: string;
  readonly hours: readonly (readonly [from: number, to: number, add: number])[];
  /** The hour twelve, where it is told apart; null: it cannot be told. */
  readonly twelve?: (written: WrittenHour) => number | null;
}

const morning = [[0, 11, 0]] as const;
const afternoon = [
  [0, 11, 12],
  [12, 23, 0],
] as const;

// Where a text may be read twelve or twenty-four hours apart it is refused: "晚上12点" is 0:00 of which day? By the
// Japanese calendar decree of 1872 午前12時 is noon and 午後12時 midnight, by a digital clock the reverse; people mean
// either, and 上午12点 likewise. Written with a colon it comes from a clock or a spreadsheet, which agree.
const periods: readonly DayPeriod[] = [
  { names: 'a\\.?m\\.?(?![a-z])', hours: morning, twelve: () => 0 },
  { names: 'p\\.?m\\.?(?![a-z])', hours: afternoon },
  { names: '上午|午前', hours: morning, twelve: ({ withColon }) => (withColon ? 0 : null) },
  { names: '下午', hours: afternoon },
  {
    names: '午後|午后',
    hours: afternoon,
    twelve: ({ withColon, minute }) => (withColon || minute > 0 ? 12 : null),
  },
  { names: '凌晨|未明', hours: [[0, 6, 0]], twelve: () => 0 },
  { names: '早上|早晨|清晨|清早|早|朝', hours: morning },
  {
    names: '中午|正午|お昼|昼|noon(?![a-z])',
    hours: [
      [1, 2, 12],
      [11, 14, 0],
    ],
  },
  {
    names: '傍晚|夕方',
    hours: [
      [4, 7, 12],
      [16, 19, 0],
    ],
  },
  {
    names: '深夜|半夜|夜里|夜裡|夜裏',
    hours: [
      [9, 11, 12],
      [21, 23, 0],
    ],
  },
  {
    names: '晚上|晚间|晚間|夜晚|晚|晩|夜',
    hours: [
      [5, 11, 12],
      [17, 23, 0],
    ],
  },
];

const pattern = new RegExp(periods.map(({ names }) => `(${names})`).join('|'), 'iy');

/** Takes an hour as written to the hour 0–23; null where the period has no such hour, or which it is stays open. */
export type ToHour = (written: WrittenHour) => number | null;

/** The part of the day named at `at`: 上午, 午後, 晚上, PM … */
export function takeDayPeriod(text: string, at: number): Taken<ToHour> | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  const period = periods[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
  return period ? { value: (written) => hourIn(period, written), end: at + match[0].length } : null;
}

function hourIn(period: DayPeriod, written: WrittenHour): number | null {
  if (written.hour === 12 && period.twelve) return period.twelve(written);
  const range = period.hours.find(([from, to]) => written.hour >= from && written.hour <= to);
  return range ? written.hour + range[2] : null;
}
