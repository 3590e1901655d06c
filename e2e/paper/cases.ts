/** Cases for the worksheet: a term of four service months, two of which can be claimed. */

interface Interval {
  readonly kind: 'interval';
  readonly start: string;
  readonly end: string;
  readonly successRate?: string;
  readonly exclusion?: string;
}

const asOf = '2026-05-20';

export function caseWith(log: readonly Interval[]) {
  return {
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    claimant: { account: '100012345678', contact: 'ops@example.com', reference: 'T-42' },
    purchase: { startDate: '2026-03-17', months: 3 },
    logZone: 'Asia/Shanghai',
    log,
    fees: {
      currency: 'CNY',
      default: { consumed: '12000.00', deducted: '0.00' },
      byMonth: [{ month: '2026-04-01', consumed: '12000.00', deducted: '1500.00' }],
    },
    asOf,
  };
}

/** One outage in the first month. */
export const oneOutage = caseWith([
  { kind: 'interval', start: '2026-03-20T10:00', end: '2026-03-20T10:30', successRate: '98' },
]);

/** Two months to claim, an exclusion, and a month whose window is still to come. */
export const twoMonths = caseWith([
  { kind: 'interval', start: '2026-03-20T10:00', end: '2026-03-20T10:30', successRate: '98' },
  { kind: 'interval', start: '2026-04-10T01:02', end: '2026-04-10T01:44' },
  { kind: 'interval', start: '2026-04-22T09:12', end: '2026-04-22T13:40' },
  { kind: 'interval', start: '2026-04-25T02:00', end: '2026-04-25T04:00', exclusion: '4.10' },
  { kind: 'interval', start: '2026-05-31T23:57', end: '2026-06-01T00:50' },
]);

/** So many outages, in turn in the first and the second month, and never two at a time. */
export function outages(count: number) {
  return caseWith(
    Array.from({ length: count }, (_, index) => {
      const [month, first] = index % 2 === 0 ? (['03', 17] as const) : (['04', 1] as const);
      const turn = Math.floor(index / 2);
      const day = `2026-${month}-${two(first + (turn % 14))}`;
      const hour = two(1 + 2 * Math.floor(turn / 14));
      return {
        kind: 'interval',
        start: `${day}T${hour}:02`,
        end: `${day}T${hour}:${two(12 + (index % 7))}`,
        ...(index % 3 === 0 && { successRate: '97.5' }),
      } as const;
    }),
  );
}

/** Who answers in one long line. */
const claimant = {
  account: '100012345678',
  contact: 'Chen Ying, +86 755 8601 3388, ops-oncall@example.com',
  reference: 'INC-2026-0042 / T-42',
};
const fees = { currency: 'CNY', default: { consumed: '812345.67', deducted: '12345.67' } };

/** Twenty counts in two months, with exclusions and vouchers. */
function counts(product: 'sms' | 'ccc', exclusion: string) {
  return {
    ...caseWith([]),
    product,
    claimant,
    purchase: { startDate: '2026-04-01', endDate: '2026-05-31' },
    log: Array.from({ length: 20 }, (_, index) => ({
      kind: 'count',
      start: `2026-0${4 + (index % 2)}-${two(index + 1)}T${two(index)}:30`,
      total: 100_000 + index,
      failed: 7000 + 11 * index,
      ...(index % 7 === 3 && { exclusion }),
    })),
    fees: { ...fees, ...(product === 'sms' && { messagePrice: '0.045' }) },
    asOf: '2026-06-20',
  };
}

/** Twenty outages in two months, kept on the clock of New York, with exclusions and vouchers. */
function abroad(product: 'im' | 'trtc', exclusion: string) {
  return {
    ...caseWith([]),
    product,
    claimant,
    purchase: { startDate: '2026-01-30', endDate: '2026-03-20' },
    logZone: 'America/New_York',
    log: Array.from({ length: 20 }, (_, index) => {
      const day = `2026-0${2 + (index % 2)}-${two(3 + Math.floor(index / 2))}`;
      return {
        kind: 'interval',
        start: `${day}T${two(index)}:00:30`,
        end: `${day}T${two(index)}:59:10`,
        ...(index % 7 === 3 && { exclusion }),
      };
    }),
    fees,
    asOf: '2026-05-10',
  };
}

/** What fills two pages most: of each product, two months of twenty entries. */
export const fullest = [
  counts('sms', '4.3'),
  counts('ccc', '5.3'),
  abroad('im', '4.1'),
  abroad('trtc', '4.10'),
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}
