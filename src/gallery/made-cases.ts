/** Cases that put the figures to the test, here and in e2e/: short terms and long ones, quiet logs and crowded ones. */

const msPerMinute = 60_000;

function caseOf(product: string, purchase: object, log: readonly object[], asOf: string) {
  return {
    format: 'sla-case',
    version: 1,
    product,
    purchase,
    log,
    fees: { currency: 'CNY', default: { consumed: '12000.00' } },
    asOf,
  };
}

/** A term of so many calendar months from January 2021, with outages spread over it, some of them long. */
export function term(months: number, outages: number) {
  const start = Date.UTC(2021, 0, 1);
  const minutes = (Date.UTC(2021, months, 1) - start) / msPerMinute;
  const every = Math.floor(minutes / Math.max(outages, 1));
  const log = Array.from({ length: outages }, (_, index) => {
    // Every seventh is short of the five minutes; in every twentieth month outages are long.
    const length = index % 7 === 3 ? 3 : every < 10 ? 5 + (index % 3) : 5 + ((index * 37) % 5);
    const from = start + (index * every + (index % 3)) * msPerMinute;
    const isLong = every > 300 && Math.floor((index * every) / 43_800) % 20 === 13;
    return {
      kind: 'interval',
      start: local(from),
      end: local(from + (isLong ? length * 20 : length) * msPerMinute),
      ...(index % 11 === 5 && { exclusion: '4.10' }),
    };
  });
  return caseOf('trtc', { startDate: '2021-01-01', months }, log, '2026-05-20');
}

/** Everything that a slice can be, in one service month: of every reading, excluded, measured, beyond the month. */
export const everyState = caseOf(
  'trtc',
  { startDate: '2026-03-17', months: 2 },
  [
    { kind: 'interval', start: '2026-03-31T23:30', end: '2026-04-01T00:20' },
    { kind: 'interval', start: '2026-04-08T15:23', end: '2026-04-08T16:50' },
    { kind: 'interval', start: '2026-04-10T01:02', end: '2026-04-10T01:44' },
    { kind: 'interval', start: '2026-04-15T12:01', end: '2026-04-15T12:04' },
    { kind: 'interval', start: '2026-04-25T02:00', end: '2026-04-25T04:00', exclusion: '4.10' },
    ...Array.from({ length: 24 }, (_, index) => ({
      kind: 'unit',
      start: `2026-04-22T${two(9 + Math.floor(index / 12))}:${two((index % 12) * 5)}`,
      requests: 1000,
      successes: index > 5 && index < 14 ? 900 : 1000,
    })),
  ],
  '2026-05-20',
);

/** Anniversary months, in minutes: single ones, hours, and a night that is excluded. */
export const minutesOfChat = caseOf(
  'im',
  { startDate: '2026-03-17', months: 2 },
  [
    { kind: 'interval', start: '2026-03-20T10:00:30', end: '2026-03-20T10:03:30' },
    { kind: 'interval', start: '2026-03-28T08:00', end: '2026-03-28T20:00' },
    { kind: 'interval', start: '2026-04-02T22:00', end: '2026-04-03T02:00', exclusion: '4.1' },
  ],
  '2026-05-20',
);

/** The last month is not over. */
const running = { ...term(3, 3), asOf: '2021-03-10' };

/** Of the second month nothing is known: there were no calls. */
const notMeasurable = caseOf(
  'ccc',
  { startDate: '2026-03-01', months: 2 },
  [{ kind: 'count', start: '2026-03-20', total: 20_000, failed: 101 }],
  '2026-05-20',
);

/** Holidays of these years are not published yet, or not in the calendar. */
const farAhead = { ...term(1, 0), purchase: { startDate: '2031-09-01', months: 1 } };
const longAgo = { ...term(1, 0), purchase: { startDate: '2015-09-01', months: 1 } };

/** By what the code calls them. */
export const madeCases = {
  'term(1, 0)': term(1, 0),
  'term(1, 3)': term(1, 3),
  'term(1, 5000)': term(1, 5000),
  'term(60, 0)': term(60, 0),
  'term(60, 3)': term(60, 3),
  'term(60, 5000)': term(60, 5000),
  running,
  notMeasurable,
  farAhead,
  longAgo,
  everyState,
  minutesOfChat,
} as const;

function local(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
